import Foundation
import Testing

@testable import Exports

struct PendingFileTests {
  private let folder = ScratchFolder()

  @Test("A file stands in its place only once it is committed")
  func commits() throws {
    var file = try PendingFile(folder.path + "/a.csv")
    try file.write(Array("one\n".utf8))
    try file.write(Array("two\n".utf8))
    #expect(file.byteCount == 8)
    #expect(!folder.names().contains("a.csv"))
    try file.commit()
    #expect(folder.names() == ["a.csv"])
    #expect(try folder.text("a.csv") == "one\ntwo\n")
  }

  @Test("A file that is given up leaves nothing, and what stood there stays")
  func givesUp() throws {
    try Data("old".utf8).write(to: URL(fileURLWithPath: folder.path + "/a.csv"))
    do {
      var file = try PendingFile(folder.path + "/a.csv")
      try file.write(Array("half".utf8))
    }
    #expect(folder.names() == ["a.csv"])
    #expect(try folder.text("a.csv") == "old")
  }

  @Test("Other users may read what was written, as the mask has it")
  func permissions() throws {
    let file = try PendingFile(folder.path + "/a.csv")
    try file.commit()
    try Data().write(to: URL(fileURLWithPath: folder.path + "/b.csv"))
    func mode(_ name: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)[.posixPermissions] as? Int
    }
    #expect(try mode("a.csv") == mode("b.csv"))
  }

  @Test(
    "What cannot be written to is refused with its path",
    arguments: ["/dev/null", "/proc/nothing/a.csv", "FOLDER", "FOLDER/none/a.csv"])
  func refusals(path: String) throws {
    let path = path.replacing("FOLDER", with: folder.path)
    let error = try #require(throws: ExportError.self) { _ = try PendingFile(path).byteCount }
    switch error {
    case .cannotWrite(let named, let reason): #expect(named == path && !reason.isEmpty)
    case .folderInPlace(let named): #expect(named == path && path == folder.path)
    case .otherInPlace(let named): #expect(named == path && path == "/dev/null")
    }
  }
}
