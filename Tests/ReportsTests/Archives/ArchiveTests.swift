import Foundation
import Reports
import Testing

@Suite("Reading zip files as folders")
struct ArchiveTests {
  private func outcomes(_ zip: StoredZip) throws -> [ReadingOutcome] {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.zip", zip.bytes)
    var outcomes: [ReadingOutcome] = []
    ReportReader().read([ReportSource(path: path)]) { outcomes.append($0) }
    return outcomes
  }

  @Test("Each file is a report of its own; hidden files and tables are left out")
  func folder() throws {
    let word = StoredZip.Entry("b/报告.docx", WordFile(body: WordFile.paragraph("受理2件")).bytes)
    let zip = StoredZip(
      StoredZip(["a/一.txt": "受理1件", "a/t.csv": "1,2", "__MACOSX/a/._一.txt": "x"]).entries + [word])
    let texts = try outcomes(zip).map { outcome in
      switch outcome {
      case .read(let report): report.string
      case .leftOut(let path): "leftOut " + path.suffix(7)
      default: "\(outcome)"
      }
    }
    #expect(texts == ["受理1件", "leftOut a/t.csv", "leftOut ._一.txt", "受理2件\n"])
  }

  @Test("Names that Windows wrote in GBK are shown as such, and open by that name")
  func names() throws {
    var entry = StoredZip.Entry("x", "受理1件".utf8)
    entry.name = encoded("桃源镇.txt", 0x8000_0632)
    entry.flags = 0
    let folder = try TemporaryFolder()
    let path = try folder.write("a.zip", StoredZip([entry]).bytes)
    #expect(try ReportReader().read(path: path + "/桃源镇.txt").string == "受理1件")
    #expect(throws: ReadingError(path: path + "/无.txt", reason: .missing)) {
      try ReportReader().read(path: path + "/无.txt")
    }
  }

  @Test("What leads out, is no file, is locked or is an archive itself is refused; the rest is read")
  func hostileEntries() throws {
    let entry = { (name: String, mode: UInt32, flags: UInt16) in
      var entry = StoredZip.Entry(name, "受理1件".utf8)
      (entry.mode, entry.flags) = (mode, flags)
      return entry
    }
    let entries = [
      entry("../../etc/passwd.txt", 0o100644, 0x800), entry("/etc/passwd.txt", 0o100644, 0x800),
      entry("..\\..\\a.txt", 0o100644, 0x800), entry("link.txt", 0o120777, 0x800),
      entry("device.txt", 0o020666, 0x800),
      entry("locked.txt", 0o100644, 0x801), StoredZip.Entry("inner.zip", StoredZip(["a.txt": "受理1件"]).bytes),
      entry("a\u{1B}[2J\n.txt", 0o100644, 0x800),
    ]
    let found = try outcomes(StoredZip(entries)).map { outcome in
      switch outcome {
      case .read(let report): "read \(report.path.suffix(9).description.escapedForTerminal)"
      case .refused(let error): error.reason.label
      default: "\(outcome)"
      }
    }
    let refused = [
      "unsafe", "unsafe", "unsafe", "notAFile", "notAFile", "encrypted", "unsupported",
    ]
    #expect(found == refused + ["read \\u{1B}[2J\\n.txt"])
  }

  @Test("A bomb in an archive ends its reading, and nothing of it is kept")
  func bomb() throws {
    var bomb = StoredZip.Entry("b.txt", DeflateBomb.stream(bytes: 1 << 30))
    (bomb.method, bomb.claimedSize) = (8, 1 << 30)
    let found = try outcomes(StoredZip([StoredZip.Entry("a.txt", "受理1件".utf8), bomb]))
    #expect(found.count == 2)
    guard case .refused(let error) = found[1] else {
      Issue.record("not refused: \(found)")
      return
    }
    #expect(error.reason.label == "unsafe")
  }

  @Test("An archive where one report is wanted says how many it holds")
  func single() {
    #expect(throws: ReadingError(path: "a", reason: .archive(entries: 2))) {
      try ReportReader().read(bytes: StoredZip(["1": "1件", "2": "2件"]).bytes, name: "a")
    }
  }

  @Test("Reports that are known are not read, and one bad file does not stop the rest")
  func known() throws {
    let folder = try TemporaryFolder()
    let names = try [("a", "1件"), ("b", "2件"), ("c", "")].map { try folder.write($0.0, $0.1.utf8) }
    let known = ContentHash.sha256(Array("1件".utf8))
    var outcomes: [ReadingOutcome] = []
    let sources = ([folder.path("none")] + names).map(ReportSource.init(path:))
    ReportReader().read(sources, unless: { $0 == known }) { outcomes.append($0) }
    #expect(outcomes[0] == .refused(ReadingError(path: folder.path("none"), reason: .missing)))
    #expect(outcomes[1] == .known(path: names[0], hash: known))
    #expect(outcomes[3] == .refused(ReadingError(path: names[2], reason: .empty)))
    guard case .read(let report) = outcomes[2] else {
      Issue.record("not read: \(outcomes[2])")
      return
    }
    #expect(report.string == "2件")
  }
}
