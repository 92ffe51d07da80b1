import ArgumentParser
import Briefings
import Exports
import Phrases

extension BriefingError: Explained {
  var exitCode: ExitCode {
    switch self {
    case .template, .noReports, .wording: .data
    case .missingTool: .unavailable
    case .toolFailed: .internalFault
    case .cannotWrite: .cannotWrite
    }
  }

  func message(in phrases: Phrases) -> String {
    switch self {
    case .noReports(let place): phrases.noReports(about: place)
    case .template(let path, let reason): phrases.badTemplate(path, reason)
    case .wording(let error): error.message(in: phrases)
    case .missingTool(let tool, let package): phrases.noDocument(without: tool, package: package)
    case .toolFailed(let tool, let reason): phrases.fault(of: tool, reason)
    case .cannotWrite(let path, let reason): phrases.cannotWrite(path, reason)
    }
  }
}

extension ExportError: Explained {
  var exitCode: ExitCode { .cannotWrite }

  func message(in phrases: Phrases) -> String {
    switch self {
    case .cannotWrite(let path, let reason): phrases.cannotWrite(path, reason)
    case .folderInPlace(let path): phrases.cannotReplace(path, phrases.folder)
    case .otherInPlace(let path): phrases.cannotReplace(path, phrases.device)
    }
  }
}
