import ArgumentParser

/// What ends a command: one line for the user and the exit code that says what kind it is.
struct Failure: Error {
  let exitCode: ExitCode
  let message: String

  init(_ exitCode: ExitCode, _ message: String) {
    self.exitCode = exitCode
    self.message = message
  }

  /// What an error means for the user; `nil` for one that the argument parser explains.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as any Explained: self.init(error.exitCode, error.message(in: Terminal.phrases))
    default: return nil
    }
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
  /// Ended by Ctrl-C, as shells count it.
  static let interrupted = ExitCode(130)
}
