public import DelimitedFiles
public import Extraction
internal import Foundation
public import Reports
internal import Statistics

/// What a user says of single reports, for what they do not say themselves or say wrongly: a CSV file with the head
/// `file,place,period`.
///
///     file,place,period
///     2023/桃源镇.txt,云泽市/澄湖区/桃源镇,2023
///     "报告,第二稿.docx",澄湖区临河街道,2023:1-11
///
/// `file` is the end of a report's path, whole names of folders at a time; a report in an archive is called by
/// `ARCHIVE/FILE`. A place or a period that is left empty is found in the report.
public struct Manifest: Sendable, Hashable {
  private struct Row: Hashable {
    let line: Int
    let file: String
    let context: GivenContext
  }

  private static let columns = ["file", "place", "period"]

  private let name: String
  private let rows: [Row]

  /// Reads a manifest.
  ///
  /// - Parameters:
  ///   - bytes: The file's content, UTF-8.
  ///   - name: The file's name, for messages.
  /// - Throws: `TableError` with the first line that cannot be used.
  public init(csv bytes: some Collection<UInt8>, name: String) throws(TableError) {
    self.name = name
    let text = try DelimitedText.text(of: bytes, file: name)
    var rows: [Row] = []
    var lines: [String: Int] = [:]
    for record in try DelimitedText.rows(of: text, columns: Self.columns, file: name) {
      let row = try Self.row(record)
      if let first = lines.updateValue(row.line, forKey: row.file) {
        throw record.error(.repeatedRow(row.file, line: first))
      }
      rows.append(row)
    }
    self.rows = rows
  }

  private static func row(_ record: DelimitedRow) throws(TableError) -> Row {
    let file = record["file"]
    guard !file.isEmpty else { throw record.error(at: "file", expected: .name) }
    var context = GivenContext()
    if !record["place"].isEmpty {
      guard let place = Place(words: record["place"]) else {
        throw record.error(at: "place", expected: .place)
      }
      context.place = place
    }
    if !record["period"].isEmpty {
      guard let period = Period(words: record["period"]) else {
        throw record.error(at: "period", expected: .period)
      }
      context.period = period
    }
    return Row(line: record.line, file: file, context: context)
  }

  /// What is given for each file that a row names, by the row's name for it.
  public var contexts: [String: GivenContext] {
    Dictionary(rows.map { ($0.file, $0.context) }) { first, _ in first }
  }

  /// Checks that every row names just one of the reports that are to be read.
  ///
  /// - Throws: `TableError` with the first row that names none, or several.
  public func check(against sources: [ReportSource]) throws(TableError) {
    var counts: [String: Int] = [:]
    for source in sources { for end in PathEnds(source.name) { counts[end, default: 0] += 1 } }
    for row in rows {
      // A report in an archive is not known before the archive is read: the archive must be among the sources.
      let count = counts[row.file] ?? (PathStarts(row.file).contains { counts[$0] != nil } ? 1 : 0)
      if count == 0 { throw TableError(file: name, line: row.line, fault: .noReport(row.file)) }
      if count > 1 {
        throw TableError(file: name, line: row.line, fault: .severalReports(row.file, count: count))
      }
    }
  }
}
