import ArgumentParser
import Briefings
import CairoRendering
import Catalogues
import Exports
import Figures
import Ingestion
import Reports
import Statistics
import Storage

/// What ends a command: one line for the user and the exit code that says what kind it is.
struct Failure: Error {
  let exitCode: ExitCode
  let message: String

  init(_ exitCode: ExitCode, _ message: String) {
    self.exitCode = exitCode
    self.message = message
  }
}

extension ExitCode {
  /// Findings under `--strict`, or a check that failed.
  static let findings = ExitCode(1)
  /// Wrong arguments, an unknown place or metric.
  static let usage = ExitCode(64)
  /// Bad data, or none of the files could be read.
  static let data = ExitCode(65)
  /// No such input.
  static let missingInput = ExitCode(66)
  /// A tool, font or library is missing.
  static let unavailable = ExitCode(69)
  /// Our own fault.
  static let internalFault = ExitCode(70)
  /// Output cannot be written.
  static let cannotWrite = ExitCode(73)
}

extension Failure {
  /// What an error of the libraries means for the user; `nil` for one that the argument parser explains.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as ReadingError: self.init(ExitCode(error.reason.kind), error.description)
    case let error as StoreError: self.init(ExitCode(error), error.description)
    case let error as PlaceLookupError: self.init(.usage, error.description)
    case let error as ManifestError: self.init(.data, error.description)
    case let error as CatalogueError: self.init(.data, error.description)
    case let error as FigureFileError: self.init(.data, error.description)
    case let error as TidyTableError: self.init(.data, error.description)
    case let error as FigureError: self.init(ExitCode(error), error.description)
    case let error as RenderingError: self.init(ExitCode(error), error.description)
    case let error as BriefingError: self.init(ExitCode(error), error.description)
    case let error as ExportError: self.init(.cannotWrite, error.description)
    default: return nil
    }
  }
}

extension ExitCode {
  /// The code of a file that could not be read.
  init(_ kind: RefusalKind) {
    switch kind {
    case .missing: self = .missingInput
    case .badData: self = .data
    case .unavailable: self = .unavailable
    }
  }
}

extension ExitCode {
  /// The code of a store that could not be used.
  init(_ error: StoreError) {
    switch error {
    case .missing: self = .missingInput
    case .notAStore, .newerVersion, .damaged, .unknownMetric, .tooManyObservations: self = .data
    case .unwritable, .busy: self = .cannotWrite
    case .unexpected: self = .internalFault
    }
  }

  /// The code of a briefing that could not be made.
  init(_ error: BriefingError) {
    switch error {
    case .template, .noReports: self = .data
    case .missingTool: self = .unavailable
    case .toolFailed: self = .internalFault
    case .cannotWrite: self = .cannotWrite
    }
  }
}

extension ExitCode {
  /// The code of a figure that cannot be made.
  init(_ error: FigureError) {
    switch error {
    case .unknownMetric, .unknownPlace, .unknownHighlight, .severalMetricsAndPlaces, .slopeOfOneYear:
      self = .usage
    case .noData, .layout: self = .data
    }
  }

  /// The code of a scene that cannot be drawn.
  init(_ error: RenderingError) {
    switch error {
    case .fontMissing, .charactersMissing: self = .unavailable
    case .pictureSize: self = .usage
    case .keyword, .library: self = .internalFault
    }
  }
}
