import Foundation
import Reports
import Testing

@Suite("Opening files")
struct FileTests {
  @Test("The hash is the SHA-256 of the file's bytes, mark and all")
  func hash() throws {
    let folder = try TemporaryFolder()
    let report = try ReportReader().read(path: folder.write("a.txt", Array("abc".utf8)))
    #expect(report.hash == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(ContentHash.sha256([]).hasPrefix("e3b0c44298fc1c149afbf4c8996fb924"))
  }

  @Test("A missing file, a folder, a pipe and a device are refused without being opened")
  func refused() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let reasons: [(String, RefusalReason)] = [
      (folder.path("none.txt"), .missing), (folder.path, .notAFile(.folder)), (pipe, .notAFile(.pipe)),
      ("/dev/zero", .notAFile(.device)),
    ]
    for (path, reason) in reasons {
      #expect(throws: ReadingError(path: path, reason: reason)) { try ReportReader().read(path: path) }
    }
    #expect(RefusalReason.missing.kind == .missing)
    #expect(RefusalReason.empty.kind == .badData)
  }

  @Test("A file over the limit is refused by its size alone")
  func tooLarge() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("long.txt", [])
    #expect(truncate(path, 1 << 30) == 0)
    #expect(throws: ReadingError(path: path, reason: .tooLarge(bytes: 1 << 30, limit: 128 << 20))) {
      try ReportReader().read(path: path)
    }
  }

  @Test("A name that is not UTF-8 opens and is shown as what it was in GBK")
  func oddName() throws {
    let folder = try TemporaryFolder()
    let name: [UInt8] = [0xCC, 0xD2, 0xD4, 0xB4]  // 桃源
    let path = Array(folder.path.utf8) + [UInt8(ascii: "/")] + name + [0]
    let descriptor = path.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { creat($0.baseAddress!, 0o600) }
    }
    #expect(write(descriptor, "1件", 4) == 4)
    close(descriptor)
    let walk = ReportWalker.walk([folder.path])
    #expect(walk.sources.map(\.name) == [folder.path("桃源")])
    #expect(try ReportReader().read(walk.sources[0]).string == "1件")
  }

  @Test("What a terminal would obey is spelled out")
  func escaping() {
    #expect("a\u{1B}[2J\nb\u{202E}.txt".escapedForTerminal == "a\\u{1B}[2J\\nb\\u{202E}.txt")
    #expect("桃源镇 2023.txt".escapedForTerminal == "桃源镇 2023.txt")
  }
}
