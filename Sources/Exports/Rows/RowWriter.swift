/// Writes the rows of a table in one of the formats, piece by piece.
///
///     try RowWriter(format: .csv).write(RowLayout.metrics.table(of: metrics)) { bytes in print(bytes) }
///
/// Complexity: O(1) in memory for any number of rows.
public struct RowWriter: Sendable {
  /// The format.
  public let format: RowFormat
  /// What the CSV is for; other formats do not ask.
  public let dialect: CSVDialect
  /// The columns of the terminal that a table must fit in; `nil` to cut nothing.
  public let terminalWidth: Int?

  private static let pieceSize = 1 << 16

  /// Creates a writer.
  public init(format: RowFormat, dialect: CSVDialect = .data, terminalWidth: Int? = nil) {
    self.format = format
    self.dialect = dialect
    self.terminalWidth = terminalWidth
  }

  /// Writes all rows to `sink`, in pieces of about 64 KiB that may end anywhere in a row.
  ///
  /// - Throws: What the source of the rows or `sink` throws.
  public func write(_ table: RowTable, to sink: (_ bytes: [UInt8]) throws -> Void) throws {
    var encoder = encoder(for: table.columns)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.pieceSize * 2)
    encoder.begin(into: &bytes)
    try table.forEachRow { row in
      encoder.append(row, into: &bytes)
      if bytes.count >= Self.pieceSize {
        try sink(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    encoder.end(into: &bytes)
    if !bytes.isEmpty { try sink(bytes) }
  }

  /// All rows as one text.
  ///
  /// - Throws: What the source of the rows throws.
  public func text(of table: RowTable) throws -> String {
    var all: [UInt8] = []
    try write(table) { all += $0 }
    return String(decoding: all, as: UTF8.self)
  }

  /// The encoder of the format for these columns.
  func encoder(for columns: [Column]) -> any RowEncoder {
    switch format {
    case .table: TerminalRowEncoder(columns: columns, terminalWidth: terminalWidth)
    case .csv: CSVRowEncoder(columns: columns, dialect: dialect)
    case .json: JSONRowEncoder(columns: columns, isArray: true)
    case .jsonl: JSONRowEncoder(columns: columns, isArray: false)
    }
  }
}
