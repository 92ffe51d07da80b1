import ArgumentParser
import Phrases

/// An error of a library that ends a command: the libraries say what is wrong as a value, and here it is put into
/// words of the one table of texts.
protocol Explained: Error {
  /// What kind of failure it is.
  var exitCode: ExitCode { get }

  /// What is wrong, where, and what to do, in one line that is safe to print.
  func message(in phrases: Phrases) -> String
}
