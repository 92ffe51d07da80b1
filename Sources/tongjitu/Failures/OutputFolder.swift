import Foundation
import Phrases

/// A folder that results are written to, each file whole or not at all.
struct OutputFolder {
  let path: String
  /// The folders that were made for it, the innermost first.
  private let made: [String]

  /// Makes the folder where there is none.
  ///
  /// - Throws: a ``Failure`` if it cannot be made.
  init(_ path: String) throws {
    self.path = path
    made = Self.missing(path)
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure(.cannotWrite, Terminal.phrases.cannotMakeFolder(path))
    }
  }

  /// Takes files away, and with them the folders that were made for them, as far as nothing else is in these.
  func discard(_ names: [String]) {
    for name in names { unlink(path + "/" + name) }
    for folder in made { rmdir(folder) }
  }

  /// A folder and those around it that are not there, the innermost first.
  private static func missing(_ path: String) -> [String] {
    let (root, names) = (path.hasPrefix("/") ? "/" : "", path.split(separator: "/"))
    let folders = names.indices.reversed().map { root + names[...$0].joined(separator: "/") }
    return Array(folders.prefix { !FileManager.default.fileExists(atPath: $0) })
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
