/// Writes rows as aligned columns for a terminal: numbers to the right, texts to the left, wide characters as two.
///
/// Widths are those of the first rows, so that any number of rows passes in little memory; a later cell that is
/// wider pushes its line out rather than lose a digit.
struct TerminalRowEncoder: RowEncoder {
  let columns: [Column]
  /// The columns of the terminal to fit in; `nil` to cut nothing.
  let terminalWidth: Int?

  private static let measuredRows = 1_000
  private static let gap = 2

  private var waiting: [[VisibleText]] = []
  private var widths: [Int]?

  init(columns: [Column], terminalWidth: Int?) {
    self.columns = columns
    self.terminalWidth = terminalWidth
  }

  mutating func begin(into bytes: inout [UInt8]) {
    waiting.append(columns.map { VisibleText($0.name) })
  }

  mutating func append(_ row: [Cell], into bytes: inout [UInt8]) {
    let texts = row.map { VisibleText($0.plainText) }
    guard let widths else {
      waiting.append(texts)
      if waiting.count > Self.measuredRows { flush(into: &bytes) }
      return
    }
    appendLine(texts, widths: widths, into: &bytes)
  }

  mutating func end(into bytes: inout [UInt8]) { flush(into: &bytes) }

  /// Settles the widths on the rows waiting and writes them.
  private mutating func flush(into bytes: inout [UInt8]) {
    let widths = settledWidths()
    self.widths = widths
    for texts in waiting { appendLine(texts, widths: widths, into: &bytes) }
    waiting = []
  }

  private func settledWidths() -> [Int] {
    var widths = columns.indices.map { column in
      waiting.map { $0.indices.contains(column) ? $0[column].width : 0 }.max() ?? 0
    }
    guard let terminalWidth else { return widths }
    let available = terminalWidth - Self.gap * (columns.count - 1)
    // Takes from the widest text column until all fit; what cannot be had without cutting numbers stays over.
    let texts = columns.indices.filter { !columns[$0].kind.isNumeric }
    while widths.reduce(0, +) > available, let widest = texts.max(by: { widths[$0] < widths[$1] }) {
      guard widths[widest] > VisibleText.narrowest else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private func appendLine(_ texts: [VisibleText], widths: [Int], into bytes: inout [UInt8]) {
    var line = ""
    for (column, text) in texts.enumerated() {
      let isNumeric = columns[column].kind.isNumeric
      let shown = terminalWidth == nil || isNumeric ? text : text.cut(to: widths[column])
      let padding = String(repeating: " ", count: max(0, widths[column] - shown.width))
      if column > 0 { line += String(repeating: " ", count: Self.gap) }
      line += isNumeric ? padding + shown.text : shown.text + padding
    }
    while line.last == " " { line.removeLast() }
    bytes += line.utf8
    bytes.append(UInt8(ascii: "\n"))
  }
}
