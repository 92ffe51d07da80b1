import Foundation
import Reports
import Testing

@Suite("Walking folders")
struct ReportWalkerTests {
  @Test("A folder is walked in the order of names; what is no report is counted, not read")
  func order() throws {
    let folder = try TemporaryFolder()
    for name in [
      "b/2.txt", "b/1.txt", "a.txt", "c.html", ".hidden.txt", ".git/x.txt", "t.csv", "r.MD", "f.yaml",
    ] {
      try folder.write(name, Array("1件".utf8))
    }
    let walk = ReportWalker.walk([folder.path])
    #expect(walk.sources.map(\.name) == ["a.txt", "b/1.txt", "b/2.txt", "c.html"].map(folder.path(_:)))
    #expect(walk.hidden == 2)
    #expect(walk.otherFiles == 3)
    #expect(walk.refused.isEmpty)
  }

  @Test("Links and pipes in a folder are refused with what they are")
  func links() throws {
    let folder = try TemporaryFolder()
    #expect(symlink("/etc/passwd", folder.path("link.txt")) == 0)
    #expect(symlink(folder.path, folder.path("loop")) == 0)
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    let walk = ReportWalker.walk([folder.path])
    #expect(walk.sources.isEmpty)
    let links = ["link.txt", "loop"].map { ReadingError(path: folder.path($0), reason: .notAFile(.link)) }
    #expect(walk.refused == links + [ReadingError(path: folder.path("pipe"), reason: .notAFile(.pipe))])
  }

  @Test("What is named is always taken, even a csv, a hidden file, a missing one and standard input")
  func named() throws {
    let folder = try TemporaryFolder()
    let paths = [try folder.write("t.csv", [0x31]), try folder.write(".h", [0x31]), folder.path("none"), "-"]
    #expect(ReportWalker.walk(paths).sources.map(\.name) == paths)
  }
}
