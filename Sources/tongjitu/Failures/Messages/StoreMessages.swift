import ArgumentParser
import Phrases
import Reports
import Statistics
import Storage

extension StoreError: Explained {
  var exitCode: ExitCode {
    switch self {
    case .missing, .unknownReport: .missingInput
    case .notAStore, .newerVersion, .damaged, .unknownMetric, .tooManyObservations: .data
    case .unwritable, .busy: .cannotWrite
    case .unexpected: .internalFault
    }
  }

  func message(in phrases: Phrases) -> String {
    switch self {
    case .missing(let path): phrases.noStore(path)
    case .notAStore(let path): phrases.notAStore(path)
    case .newerVersion(let path): phrases.storeOfNewerVersion(path)
    case .damaged(let path, let detail): phrases.storeDamaged(path, detail)
    case .unwritable(let path, let detail): phrases.storeUnwritable(path, detail)
    case .busy(let path): phrases.storeBusy(path)
    case .unknownMetric(let id): phrases.metricNotInCatalogue(id)
    case .unknownReport(let name, let nearest): phrases.reportNotStored(name, near: nearest)
    case .tooManyObservations(let path): phrases.tooManyObservations(path)
    case .unexpected(let path, let detail): phrases.storeFault(path, detail)
    }
  }
}

extension PlaceLookupError: Explained {
  var exitCode: ExitCode { .usage }

  func message(in phrases: Phrases) -> String {
    switch self {
    case .unknown(let name, let nearest): phrases.noPlace(name, near: nearest)
    case .ambiguous(let name, let candidates):
      phrases.ambiguousPlace(name, candidates: candidates.map { $0.path.joined() })
    }
  }
}
