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

  init(_ text: String, file: String) throws(TidyTableError) {
    let records = try Self.records(of: text, file: file)
    guard let head = records.first else {
      throw TidyTableError(
        file: file, line: nil,
        problem:
          "the file is empty; its first line names the columns \(Self.required.joined(separator: ", "))")
    }
    let columns = try Self.columns(head, file: file)
    var rows: [TidyTable.Row] = []
    var lines: [[String]: Int] = [:]
    for record in records.dropFirst() {
      let row = try TidyRecord(record, columns: columns, width: head.fields.count, file: file).row()
      let key = [row.place, row.metric, String(row.value.year)]
      if let first = lines.updateValue(row.line, forKey: key) {
        throw TidyTableError(
          file: file, line: row.line,
          problem: "\(key.joined(separator: ", ")) is already in line \(first); give one value")
      }
      rows.append(row)
    }
    self.rows = rows
  }

  private static func records(of text: String, file: String) throws(TidyTableError) -> [DelimitedRecord] {
    do {
      return try DelimitedText.records(of: text)
    } catch {
      throw TidyTableError(file: file, line: error.line, problem: error.problem)
    }
  }

  /// Where each column is; others than ours are left alone unless they look like a slip of the pen.
  private static func columns(_ head: DelimitedRecord, file: String) throws(TidyTableError) -> [String: Int] {
    var columns: [String: Int] = [:]
    for (index, field) in head.fields.enumerated() {
      let name = field.trimmingCharacters(in: .whitespaces)
      let ours = required + optional
      if !ours.contains(name), name.count > 3, let near = nearestNames(to: name, among: ours, limit: 1).first,
        near.first == name.first
      {
        throw TidyTableError(
          file: file, line: head.line, problem: "\(name) is no column of a tidy table; is it \(near)?")
      }
      if columns.updateValue(index, forKey: name) != nil {
        throw TidyTableError(file: file, line: head.line, problem: "two columns are called \(name)")
      }
    }
    for name in required where columns[name] == nil {
      throw TidyTableError(
        file: file, line: head.line,
        problem: "the column \(name) is missing; a tidy table has \(required.joined(separator: ", "))")
    }
    return columns
  }
}

/// One record of a tidy table on its way to a row.
struct TidyRecord {
  let record: DelimitedRecord
  let columns: [String: Int]
  let file: String

  init(_ record: DelimitedRecord, columns: [String: Int], width: Int, file: String) throws(TidyTableError) {
    self.record = record
    self.columns = columns
    self.file = file
    guard record.fields.count == width else {
      throw fault("\(record.fields.count) fields where the first line has \(width); quote fields with commas")
    }
  }

  func row() throws(TidyTableError) -> TidyTable.Row {
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

  private func fault(_ problem: String) -> TidyTableError {
    TidyTableError(file: file, line: record.line, problem: problem)
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

  private func name(_ column: String) throws(TidyTableError) -> String {
    guard let name = text(column) else { throw fault("\(column): expected a name, found nothing") }
    return name
  }

  private func year() throws(TidyTableError) -> Int {
    let written = text("year") ?? ""
    guard written.utf8.count == 4, let year = Int(written), year >= 1000 else {
      throw fault("year: expected four digits, as in 2024, found “\(written)”")
    }
    return year
  }

  private func number(_ column: String) throws(TidyTableError) -> Decimal? {
    guard let written = text(column) else { return nil }
    if written.utf8.allSatisfy({ (48...57).contains($0) }), let whole = Int(written) { return Decimal(whole) }
    let digits = written.hasPrefix("-") ? written.dropFirst() : written[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain =
      parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    guard isPlain, let number = Decimal(string: written, locale: nil) else {
      throw fault("\(column): expected a plain number, as in 1203 or 98.5, found “\(written)”")
    }
    return number
  }

  private func count(_ column: String) throws(TidyTableError) -> Int? {
    guard let written = text(column) else { return nil }
    guard let count = Int(written), count >= 0 else {
      throw fault("\(column): expected a whole number of places, found “\(written)”")
    }
    return count
  }

  private func coverage(isReported: Bool) throws(TidyTableError) -> Coverage {
    let expected = try count("expected") ?? 1
    return Coverage(reported: try count("reported") ?? (isReported ? expected : 0), expected: expected)
  }

  private func qualifier() throws(TidyTableError) -> Qualifier {
    guard let written = text("qualifier") else { return .exact }
    guard let qualifier = Qualifier(rawValue: written) else {
      let known = Qualifier.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault("qualifier: expected one of \(known), found “\(written)”")
    }
    return qualifier
  }

  private func months() throws(TidyTableError) -> ClosedRange<Int>? {
    guard let written = text("months") else { return nil }
    let ends = written.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], 1 <= first, first <= last, last <= 12
    else { throw fault("months: expected FIRST-LAST, as in 1-9, found “\(written)”") }
    return first == 1 && last == 12 ? nil : first...last
  }
}
