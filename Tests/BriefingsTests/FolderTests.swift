import Foundation
import Statistics
import Testing

@testable import Briefings

/// The folder that a briefing is written to.
struct FolderTests {
  private let folder: ScratchFolder
  private let briefing: Briefing

  init() throws {
    folder = try ScratchFolder()
    briefing = try Briefing(material(BriefingTests.rows), drawing: drawing)
  }

  @Test("Two runs write the same bytes")
  func sameness() throws {
    let other = try ScratchFolder()
    let material = try material(BriefingTests.rows)
    try BriefingFolder(folder.path).write(briefing, templates: BriefingTemplates(), export: material.export)
    try BriefingFolder(other.path).write(briefing, templates: BriefingTemplates(), export: material.export)
    #expect(try folder.contents() == other.contents())
    #expect(try folder.names().contains("data.xlsx"))
  }

  @Test("Without pandoc everything else is written, and an older document goes")
  func withoutPandoc() throws {
    try Data("old".utf8).write(to: URL(fileURLWithPath: folder.path + "/briefing.docx"))
    var target = BriefingFolder(folder.path)
    target.searchPath = "/nowhere"
    let contents = try target.write(briefing, templates: BriefingTemplates())
    #expect(contents.missingDocument == .missingTool("pandoc", package: "pandoc"))
    #expect(contents.files.contains("briefing.md"))
    #expect(contents.files.contains("briefing.html"))
    #expect(try folder.names() == contents.files)
  }

  @Test("A folder that cannot be written to is named, and nothing is left in it")
  func unwritable() throws {
    let path = folder.path + "/file"
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(throws: BriefingError.self) {
      try BriefingFolder(path).write(briefing, templates: BriefingTemplates())
    }
    #expect(try folder.names() == ["file"])
  }

  @Test("A broken template leaves what stood there as it was")
  func brokenTemplate() throws {
    let templates = try ScratchFolder()
    try Data("{{#open}}".utf8).write(to: URL(fileURLWithPath: templates.path + "/briefing.md.mustache"))
    #expect(throws: BriefingError.self) {
      try BriefingFolder(folder.path).write(briefing, templates: BriefingTemplates(folder: templates.path))
    }
    #expect(try folder.names() == [])
  }

  @Test("A template of the user's own takes the place of the one inside")
  func ownTemplate() throws {
    let templates = try ScratchFolder()
    try Data("{{% CONTENT_TYPE:TEXT}}\n<{{title}}>".utf8)
      .write(to: URL(fileURLWithPath: templates.path + "/briefing.md.mustache"))
    let bytes = try BriefingTemplates(folder: templates.path).markdown(briefing)
    #expect(String(decoding: bytes, as: UTF8.self) == "<澄湖区法治政府建设统计简报>")
  }

  @Test("The page holds its pictures and asks for nothing from elsewhere")
  func selfContained() throws {
    let html = String(decoding: try BriefingTemplates().html(briefing), as: UTF8.self)
    #expect(html.matches(of: #/<img [^>]*src="data:image\/png;base64,/#).count == briefing.allPictures.count)
    #expect(!html.contains("http"))
    #expect(html.contains("<details>"))
  }
}

/// Names of picture files.
struct FileNamesTests {
  @Test(
    "Names are safe and told apart",
    arguments: [
      (["澄湖区", "信访"], "澄湖区-信访"), (["a/b", "c d"], "a-b-c-d"), ([".."], "-."), (["件（次）"], "件（次）"),
    ])
  func names(_ parts: [String], _ name: String) {
    var names = FileNames()
    #expect(names.name(parts) == name)
    #expect(names.name(parts) == name + "-2")
  }
}
