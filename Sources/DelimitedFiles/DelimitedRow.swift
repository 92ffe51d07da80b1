/// A record under the names of its columns.
public struct DelimitedRow: Sendable {
  /// The line it begins on, from 1.
  public let line: Int
  private let file: String
  private let fields: [String]
  /// Where each column is; shared by the rows of a file.
  private let columns: [String: Int]

  /// The field of a column without the blanks around it; empty where there is no such column.
  public subscript(column: String) -> String {
    columns[column].map { DelimitedText.trimmed(fields[$0]) } ?? ""
  }

  /// An error in this row.
  public func error(_ fault: TableFault) -> TableError { TableError(file: file, line: line, fault: fault) }

  /// The error of a column that holds something else than it is for.
  public func error(at column: String, expected field: TableField) -> TableError {
    error(.unexpected(self[column], column: column, expected: field))
  }

  fileprivate init(_ record: DelimitedRecord, columns: [String: Int], file: String) {
    line = record.line
    fields = record.fields
    self.columns = columns
    self.file = file
  }
}

extension DelimitedText {
  /// The records behind the head, by the names of their columns; none for an empty text.
  ///
  /// - Parameters:
  ///   - columns: The columns that there must be, in any order; others are let be.
  ///   - file: The file's name, for errors.
  /// - Throws: The first fault, the missing column or the record of another length than the head.
  public static func rows(of text: String, columns: [String], file: String) throws(TableError)
    -> [DelimitedRow]
  {
    let records = try records(of: text, file: file)
    guard let head = records.first else { return [] }
    let names = head.fields.map(trimmed)
    for column in columns where !names.contains(column) {
      throw TableError(file: file, line: head.line, fault: .missingColumn(column, among: columns))
    }
    let places = Dictionary(zip(names, names.indices)) { first, _ in first }
    var rows: [DelimitedRow] = []
    for record in records.dropFirst() {
      let row = DelimitedRow(record, columns: places, file: file)
      guard record.fields.count == names.count else {
        throw row.error(.fieldCount(found: record.fields.count, expected: names.count))
      }
      rows.append(row)
    }
    return rows
  }

  fileprivate static func trimmed(_ field: String) -> String {
    guard let first = field.utf8.first, let last = field.utf8.last else { return field }
    if !isBlank(first), !isBlank(last) { return field }
    let start = field.utf8.drop(while: isBlank)
    guard let end = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(start[...end]) ?? field
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
