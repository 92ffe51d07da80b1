internal import Foundation

extension BriefingTemplates {
  /// Whether pandoc, which documents are written through, is installed.
  public static var canWriteDocuments: Bool {
    executable(named: "pandoc", in: ProcessInfo.processInfo.environment["PATH"] ?? "") != nil
  }

  /// Writes `briefing.docx` from `briefing.md`, through pandoc and the reference document.
  ///
  /// - Parameter folder: Where `briefing.md` and its pictures are; the document is put beside them.
  /// - Throws: ``BriefingError/missingTool(_:package:)`` where pandoc is not installed.
  func writeDocument(in folder: String, searchPath: String) throws(BriefingError) {
    guard let pandoc = executable(named: "pandoc", in: searchPath) else {
      throw .missingTool("pandoc", package: "pandoc")
    }
    let base = URL(fileURLWithPath: folder)
    let reference = base.appendingPathComponent(".reference.docx")
    let partial = base.appendingPathComponent(".briefing.docx")
    let filter = base.appendingPathComponent(".layout.lua")
    let document = base.appendingPathComponent("briefing.docx")
    defer {
      try? FileManager.default.removeItem(at: reference)
      try? FileManager.default.removeItem(at: partial)
      try? FileManager.default.removeItem(at: filter)
    }
    let bytes = try referenceDocument(self.reference)
    do {
      try Data(bytes).write(to: reference)
      try Data(layoutFilter.utf8).write(to: filter)
      // With a Chinese language for Latin letters LibreOffice breaks lines inside numbers; East Asian text has its own.
      try run(
        pandoc,
        [
          "--from", "markdown-smart", "--to", "docx", "--reference-doc",
          reference.path, "--lua-filter", filter.path, "--metadata", "lang=en-US", "--resource-path",
          base.path, "--output", partial.path,
          base.appendingPathComponent("briefing.md").path,
        ])
      guard rename(partial.path, document.path) == 0 else {
        throw BriefingError.cannotWrite(path: document.path, reason: String(cString: strerror(errno)))
      }
    } catch let error as BriefingError {
      throw error
    } catch {
      throw .cannotWrite(path: document.path, reason: error.localizedDescription)
    }
  }
}

/// Lets the heading with the identifier `annex` begin a page, as annexes of official documents do, sets what follows it
/// in the small type of lists to look things up in, and keeps the rows of a table on one page.
private let layoutFilter = """
  local function styled(blocks, style)
    return pandoc.Div(blocks, pandoc.Attr("", {}, { ["custom-style"] = style }))
  end
  local function annexHeading(heading)
    local text = pandoc.utils.stringify(heading):gsub("&", "&amp;"):gsub("<", "&lt;")
    return pandoc.RawBlock("openxml", '<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pageBreakBefore/></w:pPr>' ..
      '<w:r><w:t xml:space="preserve">' .. text .. '</w:t></w:r></w:p>')
  end
  local function flatten(list, style, inner, blocks)
    for _, item in ipairs(list.content) do
      for _, block in ipairs(item) do
        if block.t == "BulletList" then flatten(block, inner, inner, blocks)
        else table.insert(blocks, styled({ block }, style)) end
      end
    end
  end
  -- Plain blocks of a cell keep the style that pandoc gives them; paragraphs take ours.
  local function paragraphs(blocks)
    local made = {}
    for _, block in ipairs(blocks) do
      table.insert(made, block.t == "Plain" and pandoc.Para(block.content) or block)
    end
    return made
  end
  local function keepWithNext(row)
    for _, cell in ipairs(row.cells) do
      cell.contents = { styled(paragraphs(cell.contents), "Table Row") }
    end
  end
  function Table(table)
    local rows = table.bodies[1].body
    for _, row in ipairs(table.head.rows) do keepWithNext(row) end
    for index = 1, #rows - 1 do keepWithNext(rows[index]) end
    return table
  end
  function Pandoc(document)
    local blocks, isAnnex = {}, false
    for _, block in ipairs(document.blocks) do
      if block.t == "Header" and block.identifier == "annex" then
        isAnnex = true
        table.insert(blocks, annexHeading(block))
      elseif isAnnex and block.t == "Header" then
        table.insert(blocks, styled({ pandoc.Para(block.content) }, "Annex Heading"))
      elseif isAnnex and block.t == "BulletList" then flatten(block, "Annex Entry", "Annex Statement", blocks)
      elseif isAnnex and block.t == "Para" then table.insert(blocks, styled({ block }, "Annex Entry"))
      else table.insert(blocks, block) end
    end
    return pandoc.Pandoc(blocks, document.meta)
  end
  """

/// Where a program is, by the search path.
private func executable(named name: String, in searchPath: String) -> String? {
  searchPath.split(separator: ":").map { "\($0)/\(name)" }.first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
}

/// Runs a program to its end.
private func run(_ program: String, _ arguments: [String]) throws {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  // The same input gives the same document on any day; without a UTF-8 locale pandoc finds no file of a Chinese name.
  let fixed = ["SOURCE_DATE_EPOCH": "315532800", "LC_ALL": "C.UTF-8"]
  process.environment = ProcessInfo.processInfo.environment.merging(fixed) { $1 }
  let errors = Pipe()
  process.standardError = errors
  try process.run()
  let message = errors.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  let lines = String(decoding: message, as: UTF8.self).split(separator: "\n").map(String.init)
  // A picture that is not found is no more than a warning to pandoc, and a lost picture to the reader.
  if let lost = lines.first(where: { $0.contains("Could not fetch resource") }) {
    throw BriefingError.toolFailed("pandoc", reason: lost)
  }
  guard process.terminationStatus == 0 else {
    let line = lines.first { !$0.hasPrefix("[WARNING]") } ?? lines.first
    throw BriefingError.toolFailed("pandoc", reason: line ?? "exit code \(process.terminationStatus)")
  }
}
