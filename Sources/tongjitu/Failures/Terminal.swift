import Foundation
import Phrases
import Reports

/// Where results and messages go: results to standard output, messages and progress to standard error.
enum Terminal {
  /// The texts in the language of this run.
  static let phrases = Phrases(LanguageOption.given(in: CommandLine.arguments))

  /// Writes a line for the user beside the results; what a terminal would obey in it is spelled out.
  static func say(_ line: String) {
    FileHandle.standardError.write(Data((line.escapedForTerminal + "\n").utf8))
  }

  /// Tells the user what went wrong with one of many things.
  static func say(_ error: any Explained) { say("tongjitu: " + error.message(in: phrases)) }

  /// Shows how far the work is, in place of what was shown before; on a terminal only.
  static func show(_ progress: String) {
    guard isInteractive else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K\(progress)".utf8))
  }

  /// Writes results.
  static func print(_ bytes: some Collection<UInt8>) {
    FileHandle.standardOutput.write(Data(bytes))
  }

  /// Whether messages reach a person: progress is shown only then.
  static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether results reach a person: tables are shown only then.
  static var showsTables: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The columns of the terminal that results go to; `nil` where it does not say.
  static var width: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
