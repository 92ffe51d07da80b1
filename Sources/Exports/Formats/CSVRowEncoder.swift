/// Writes rows as RFC 4180 has them: a cell with a comma, a quote or a line end stands in quotes, its quotes
/// doubled; missing is an empty cell.
struct CSVRowEncoder: RowEncoder {
  let columns: [Column]
  let dialect: CSVDialect

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  func begin(into bytes: inout [UInt8]) {
    if dialect == .spreadsheet { bytes += [0xEF, 0xBB, 0xBF] }
    append(columns.map { .text($0.name) }, into: &bytes)
  }

  func append(_ row: [Cell], into bytes: inout [UInt8]) {
    let start = bytes.count
    for (column, cell) in row.enumerated() {
      if column > 0 { bytes.append(Self.comma) }
      append(cell, into: &bytes)
    }
    // A line with nothing on it is no row to a reader: the only cell must show.
    if bytes.count == start { bytes += [Self.quote, Self.quote] }
    bytes.append(Self.lineFeed)
  }

  func end(into bytes: inout [UInt8]) {}

  private func append(_ cell: Cell, into bytes: inout [UInt8]) {
    switch cell {
    case .text(let text): append(quoting: dialect.guarded(text), into: &bytes)
    case .list: append(quoting: dialect.guarded(cell.plainText), into: &bytes)
    case .integer, .decimal, .boolean: bytes += cell.plainText.utf8
    case .missing: break
    }
  }

  private func append(quoting text: String, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      guard utf8.contains(where: Self.needsQuotes) else { return bytes += utf8 }
      bytes.append(Self.quote)
      for byte in utf8 {
        if byte == Self.quote { bytes.append(Self.quote) }
        bytes.append(byte)
      }
      bytes.append(Self.quote)
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == comma || byte == quote || byte == lineFeed || byte == carriageReturn
  }
}
