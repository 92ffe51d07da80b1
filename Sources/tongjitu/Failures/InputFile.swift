import Foundation
import Phrases

/// A file that the user names beside the reports.
enum InputFile {
  /// Its bytes.
  ///
  /// - Throws: a ``Failure`` where there is none, or it cannot be read.
  static func contents(of path: String) throws -> Data {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(.missingInput, Terminal.phrases.named(path, Terminal.phrases.noSuchFile))
    }
    return data
  }
}
