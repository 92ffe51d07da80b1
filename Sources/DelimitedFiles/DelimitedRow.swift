/// A record under the names of its columns.
public struct DelimitedRow: Sendable, Hashable {
  /// The line it begins on, from 1.
  public let line: Int
  private let fields: [String: String]

  /// The field of a column without the blanks around it; empty where there is no such column.
  public subscript(column: String) -> String { fields[column] ?? "" }

  fileprivate init(_ record: DelimitedRecord, under head: [String]) {
    line = record.line
    let trimmed = record.fields.map(DelimitedText.trimmed)
    fields = Dictionary(zip(head, trimmed)) { first, _ in first }
  }
}

extension DelimitedText {
  /// The records behind the head, by the names of their columns; none for an empty text.
  ///
  /// - Parameter columns: The columns that there must be, in any order; others are let be.
  /// - Throws: The first fault, the missing column or the record of another length than the head.
  public static func rows(of text: String, columns: [String]) throws(DelimitedTextFault) -> [DelimitedRow] {
    let records = try records(of: text)
    guard let head = records.first else { return [] }
    let names = head.fields.map(trimmed)
    for column in columns where !names.contains(column) {
      throw .missingColumn(column, among: columns, line: head.line)
    }
    var rows: [DelimitedRow] = []
    for record in records.dropFirst() {
      guard record.fields.count == names.count else {
        throw .fieldCount(line: record.line, found: record.fields.count, expected: names.count)
      }
      rows.append(DelimitedRow(record, under: names))
    }
    return rows
  }

  fileprivate static func trimmed(_ field: String) -> String {
    let start = field.drop { $0 == " " || $0 == "\t" }
    return String(
      start[..<(start.lastIndex { $0 != " " && $0 != "\t" }.map(start.index(after:)) ?? start.startIndex)])
  }
}
