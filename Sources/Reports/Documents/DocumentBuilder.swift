/// Gathers the paragraphs and tables of a document as lines, each with the number of its first paragraph.
///
/// A row of a table is a line with a tab between its cells, unless the table only arranges paragraphs. A text box
/// stands after the paragraph that it hangs on.
struct DocumentBuilder {
  private struct Line {
    var utf8: [UInt8]
    var paragraph: Int
  }

  /// Lines in the making: of the document, of a cell, or of a text box.
  private struct Flow {
    var lines: [Line] = []
    var writer = LineWriter()
    /// The lines of text boxes that hang on the current paragraph.
    var boxes: [Line] = []
    /// The number of the current paragraph.
    var paragraph = 1

    /// Ends the current line and takes it, unless it is empty.
    mutating func endLine() {
      let text = writer.utf8
      writer = LineWriter()
      if !text.isEmpty { lines.append(Line(utf8: text, paragraph: paragraph)) }
    }

    /// Ends the current paragraph.
    mutating func endParagraph() {
      endLine()
      lines += boxes
      boxes = []
    }
  }

  private struct Table {
    var cells: [[Line]] = []
    var span = 1
    /// How many cells the row has, however wide.
    var count = 0
    var lines: [Line] = []
  }

  private var flows = [Flow()]
  private var tables: [Table] = []
  private var paragraphs = 0

  /// A cell with more bytes than this is a frame around text, not data.
  private static let longestCell = 2000

  mutating func append(_ text: some Sequence<UInt8>) { flows[flows.count - 1].writer.append(text) }

  mutating func openParagraph() {
    paragraphs += 1
    flows[flows.count - 1].paragraph = paragraphs
  }

  mutating func breakLine() { flows[flows.count - 1].endLine() }

  mutating func closeParagraph() { flows[flows.count - 1].endParagraph() }

  mutating func openTable() { tables.append(Table()) }

  mutating func openRow() {
    guard !tables.isEmpty else { return }
    tables[tables.count - 1].cells = []
    tables[tables.count - 1].count = 0
  }

  mutating func openCell() {
    guard !tables.isEmpty else { return }
    tables[tables.count - 1].span = 1
    tables[tables.count - 1].count += 1
    flows.append(Flow())
  }

  /// Makes the current cell as wide as several.
  mutating func span(columns: Int) {
    guard !tables.isEmpty else { return }
    tables[tables.count - 1].span = min(max(columns, 1), 100)
  }

  mutating func closeCell() {
    guard !tables.isEmpty, flows.count > 1, var flow = flows.popLast() else { return }
    flow.endParagraph()
    let empty = [[Line]](repeating: [], count: tables[tables.count - 1].span - 1)
    tables[tables.count - 1].cells += [flow.lines] + empty
  }

  mutating func closeRow() {
    guard let table = tables.indices.last else { return }
    let cells = tables[table].cells
    tables[table].cells = []
    let isData = tables[table].count > 1 && Self.areData(cells)
    tables[table].lines += isData ? [Self.row(cells)] : cells.flatMap(\.self)
  }

  mutating func closeTable() {
    guard let table = tables.popLast() else { return }
    flows[flows.count - 1].lines += table.lines
  }

  mutating func openTextBox() { flows.append(Flow()) }

  mutating func closeTextBox() {
    guard flows.count > 1, var flow = flows.popLast() else { return }
    flow.endParagraph()
    flows[flows.count - 1].boxes += flow.lines
  }

  /// The text and where its paragraphs begin.
  mutating func finish() -> (utf8: [UInt8], marks: [ReportMark]) {
    while flows.count > 1 { closeTextBox() }
    closeParagraph()
    var utf8: [UInt8] = []
    var marks: [ReportMark] = []
    var offset = 0
    for line in flows[0].lines {
      marks.append(ReportMark(offset: offset, number: line.paragraph))
      utf8 += line.utf8 + [UInt8(ascii: "\n")]
      offset += line.utf8.count { $0 & 0xC0 != 0x80 } + 1
    }
    return (utf8, marks)
  }

  /// Whether the cells of a row are data: one has text, none has much, and none is a table itself.
  private static func areData(_ cells: [[Line]]) -> Bool {
    cells.contains { !$0.isEmpty }
      && cells.allSatisfy { cell in
        cell.reduce(0) { $0 + $1.utf8.count } <= longestCell
          && !cell.contains { $0.utf8.contains(UInt8(ascii: "\t")) }
      }
  }

  private static func row(_ cells: [[Line]]) -> Line {
    let texts = cells.map { cell in Array(cell.map(\.utf8).joined(separator: [0x20])) }
    let first = cells.lazy.compactMap(\.first).first
    return Line(utf8: Array(texts.joined(separator: [UInt8(ascii: "\t")])), paragraph: first?.paragraph ?? 0)
  }
}
