import Foundation
import Testing

/// The built program, run in a temporary folder of its own.
struct Program: ~Copyable {
  /// What a run left.
  struct Outcome {
    let code: Int32
    let output: String
    let messages: String
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("tongjitu-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The root of the package, where the sample reports are.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The programs stand beside the tests.
  private static let executables = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()

  func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  func run(_ arguments: [String], executable: String = "tongjitu") throws -> Outcome {
    let process = Process()
    let (output, messages) = (Pipe(), folder.appendingPathComponent(".messages"))
    try Data().write(to: messages)
    process.executableURL = Self.executables.appendingPathComponent(executable)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      messages: try String(contentsOf: messages, encoding: .utf8))
  }

  /// What stands in the folder, hidden files left out.
  var files: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
    }
  }

  func write(_ text: String, as name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// Makes a socket; it stays in the folder when it is closed.
  func makeSocket(_ name: String) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = Array(folder.appendingPathComponent(name).path.utf8)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.prefix($0.count - 1)) }
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(status == 0)
  }
}
