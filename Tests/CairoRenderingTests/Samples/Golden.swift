import Foundation
import Testing

/// A file that a result is compared with, kept beside the tests.
///
/// One that is missing is recorded and fails the test; `RECORD=1` in the environment writes all of them anew.
struct Golden {
  private let file: URL

  init(_ name: String) {
    file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Goldens/\(name)")
  }

  /// The bytes recorded, after recording `current` where that is due.
  func recorded(_ current: [UInt8]) throws -> [UInt8] {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" { try record(current) }
    guard FileManager.default.fileExists(atPath: file.path) else {
      try record(current)
      Issue.record("There was no golden file \(file.lastPathComponent); it is recorded now: look at it")
      return current
    }
    return Array(try Data(contentsOf: file))
  }

  private func record(_ bytes: [UInt8]) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
}
