import Foundation
import Phrases

/// A folder that results are written to, each file whole or not at all.
struct OutputFolder {
  let path: String
  private let isNew: Bool

  /// Makes the folder where there is none.
  ///
  /// - Throws: a ``Failure`` if it cannot be made.
  init(_ path: String) throws {
    self.path = path
    isNew = !FileManager.default.fileExists(atPath: path)
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure(.cannotWrite, Terminal.phrases.cannotMakeFolder(path))
    }
  }

  /// Takes files away, and the folder with them if it was made for them.
  func discard(_ names: [String]) {
    for name in names { unlink(path + "/" + name) }
    if isNew { rmdir(path) }
  }

  /// Writes a file under another name and renames it, so that nothing half-written ever stands under its own.
  ///
  /// - Returns: The file's path.
  @discardableResult
  func write(_ bytes: some Collection<UInt8>, as name: String) throws -> String {
    let file = path + "/" + name
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      throw Failure(.cannotWrite, Terminal.phrases.cannotWrite(file, error.localizedDescription))
    }
    return file
  }
}
