/// Makes text of the words of pages: paragraphs and rows of tables as lines, without running heads and page
/// numbers, with a mark where each page begins.
struct PageText {
  private(set) var text = ""
  private(set) var marks: [ReportMark] = []
  private var scalarCount = 0

  init(_ pages: [PlacedPage]) {
    let laidOut = pages.map { page in (page: page, rows: page.rows) }
    let heads = RunningHeads(laidOut)
    let kept = laidOut.map { page, rows in (page: page, rows: Array(heads.body(of: page, rows))) }
    let joiner = ParagraphJoiner(kept.flatMap(\.rows))
    var previous: PlacedRow?
    for (page, rows) in kept {
      for (index, row) in rows.enumerated() {
        let isFirst = index == 0
        if let last = previous {
          append(joiner.joins(last, row, acrossPages: isFirst) ? Self.joint(last, row) : "\n")
        }
        if isFirst { marks.append(ReportMark(offset: scalarCount, number: page.number)) }
        let neighbours = [index - 1, index + 1].filter(rows.indices.contains).map { rows[$0] }
        append(row.text(columns: neighbours.contains(where: \.hasColumns)))
        previous = row
      }
    }
    if previous != nil { append("\n") }
  }

  private mutating func append(_ part: String) {
    text += part
    scalarCount += part.unicodeScalars.count
  }

  /// What stands between the halves of a wrapped line: a space between Latin words, else nothing.
  private static func joint(_ row: PlacedRow, _ next: PlacedRow) -> String {
    guard let last = row.words.last?.text.unicodeScalars.last,
      let first = next.words.first?.text.unicodeScalars.first
    else { return "" }
    let isWord =
      last.isASCII && last.properties.isAlphabetic && first.isASCII && first.properties.isAlphabetic
    return isWord ? " " : ""
  }
}
