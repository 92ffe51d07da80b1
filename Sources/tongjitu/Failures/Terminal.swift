import Foundation

/// Where results and messages go: results to standard output, messages and progress to standard error.
enum Terminal {
  /// Writes a line for the user beside the results.
  static func say(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// Writes results.
  static func print(_ bytes: some Collection<UInt8>) {
    FileHandle.standardOutput.write(Data(bytes))
  }

  /// Whether messages reach a person: progress is shown only then.
  static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether results reach a person: tables are shown only then.
  static var showsTables: Bool { isatty(STDOUT_FILENO) == 1 }
}
