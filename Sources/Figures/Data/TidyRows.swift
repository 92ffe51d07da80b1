internal import DelimitedFiles
internal import Foundation
internal import Statistics

/// The rows of a tidy table, each checked as it is read.
struct TidyRows {
  private static let required = ["place", "metric", "year", "value"]
  private static let optional = [
    "unit", "qualifier", "months", "reported", "expected", "status", "written",
  ]

  let rows: [TidyTable.Row]

  init(_ text: String, file: String) throws(TableError) {
    let records = try DelimitedText.records(of: text, file: file)
    guard let head = records.first else {
      throw TableError(file: file, line: nil, fault: .empty(columns: Self.required))
    }
    let columns = try Self.columns(head, file: file)
    var rows: [TidyTable.Row] = []
    var lines: [[String]: Int] = [:]
    for record in records.dropFirst() {
      let row = try TidyRecord(record, columns: columns, width: head.fields.count, file: file).row()
      let key = [row.place, row.metric, String(row.value.year)]
      if let first = lines.updateValue(row.line, forKey: key) {
        throw TableError(
          file: file, line: row.line, fault: .repeatedRow(key.joined(separator: ", "), line: first))
      }
      rows.append(row)
    }
    self.rows = rows
  }

  /// Where each column is; others than ours are left alone unless they look like a slip of the pen.
  private static func columns(_ head: DelimitedRecord, file: String) throws(TableError) -> [String: Int] {
    var columns: [String: Int] = [:]
    for (index, field) in head.fields.enumerated() {
      let name = field.trimmingCharacters(in: .whitespaces)
      let ours = required + optional
      if !ours.contains(name), name.count > 3, let near = nearestNames(to: name, among: ours, limit: 1).first,
        near.first == name.first
      {
        throw TableError(file: file, line: head.line, fault: .unknownColumn(name, nearest: near))
      }
      if columns.updateValue(index, forKey: name) != nil {
        throw TableError(file: file, line: head.line, fault: .repeatedColumn(name))
      }
    }
    for name in required where columns[name] == nil {
      throw TableError(file: file, line: head.line, fault: .missingColumn(name, among: required))
    }
    return columns
  }
}

/// One record of a tidy table on its way to a row.
struct TidyRecord {
  let record: DelimitedRecord
  let columns: [String: Int]
  let file: String

  init(_ record: DelimitedRecord, columns: [String: Int], width: Int, file: String) throws(TableError) {
    self.record = record
    self.columns = columns
    self.file = file
    guard record.fields.count == width else {
      throw error(.fieldCount(found: record.fields.count, expected: width))
    }
  }

  func row() throws(TableError) -> TidyTable.Row {
    let value = try number("value")
    let months = try months()
    let coverage = try coverage(isReported: value != nil)
    let isWhole = value == nil || coverage.isComplete
    let status: Status =
      value == nil ? .missing : !isWhole ? .incomplete : months != nil ? .partial : .reported
    return TidyTable.Row(
      line: record.line, place: try name("place"), metric: try name("metric"), unit: text("unit"),
      value: SeriesValue(
        year: try year(), value: value, qualifier: try qualifier(), months: value == nil ? nil : months,
        coverage: coverage, status: status),
      written: text("written"))
  }

  private func error(_ fault: TableFault) -> TableError {
    TableError(file: file, line: record.line, fault: fault)
  }

  /// The error of a column that holds something else than it is for.
  private func error(at column: String, expected field: TableField) -> TableError {
    error(.unexpected(text(column) ?? "", column: column, expected: field))
  }

  /// A field without the space around it; `nil` where it is empty or there is no such column.
  private func text(_ column: String) -> String? {
    guard let index = columns[column] else { return nil }
    let field = record.fields[index]
    guard let first = field.utf8.first, let last = field.utf8.last else { return nil }
    // Most fields have no space around them, and looking at two bytes is cheaper than trimming.
    if (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) { return field }
    let text = field.trimmingCharacters(in: .whitespaces)
    return text.isEmpty ? nil : text
  }

  private func name(_ column: String) throws(TableError) -> String {
    guard let name = text(column) else { throw error(at: column, expected: .name) }
    return name
  }

  private func year() throws(TableError) -> Int {
    guard let year = Int(year: text("year") ?? "") else { throw error(at: "year", expected: .year) }
    return year
  }

  private func number(_ column: String) throws(TableError) -> Decimal? {
    guard let written = text(column) else { return nil }
    guard let number = Decimal(plain: written) else { throw error(at: column, expected: .number) }
    return number
  }

  private func count(_ column: String) throws(TableError) -> Int? {
    guard let written = text(column) else { return nil }
    guard let count = Int(written), count >= 0 else { throw error(at: column, expected: .placeCount) }
    return count
  }

  private func coverage(isReported: Bool) throws(TableError) -> Coverage {
    let expected = try count("expected") ?? 1
    return Coverage(reported: try count("reported") ?? (isReported ? expected : 0), expected: expected)
  }

  private func qualifier() throws(TableError) -> Qualifier {
    guard let written = text("qualifier") else { return .exact }
    guard let qualifier = Qualifier(rawValue: written) else {
      throw error(at: "qualifier", expected: .oneOf(Qualifier.allCases.map(\.rawValue)))
    }
    return qualifier
  }

  private func months() throws(TableError) -> ClosedRange<Int>? {
    guard let written = text("months") else { return nil }
    let ends = written.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], 1 <= first, first <= last, last <= 12
    else { throw error(at: "months", expected: .months) }
    return first == 1 && last == 12 ? nil : first...last
  }
}
