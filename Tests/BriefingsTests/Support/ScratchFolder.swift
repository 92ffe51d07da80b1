import Foundation

/// A folder of its own for one test, gone with it.
final class ScratchFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "briefings-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The names in the folder, hidden ones too, sorted.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  /// The bytes of every file, by name.
  func contents() throws -> [String: Data] {
    try names().reduce(into: [:]) { files, name in
      files[name] = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
    }
  }
}
