internal import Foundation
internal import GRDB
internal import Statistics

/// The findings of a report in their table; spans are written as `3-8,20-25`, facts with a unit separator between them.
enum FindingRows {
  static func insert(_ findings: [Finding], of report: Int64, into db: Database) throws {
    guard !findings.isEmpty else { return }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO findings (report_id, ordinal, kind, severity, message, spans) VALUES (?, ?, ?, ?, ?, ?)
        """)
    for (ordinal, finding) in findings.enumerated() {
      try statement.execute(arguments: [
        report, ordinal, finding.kind, finding.severity.rawValue, encode(finding.facts),
        encode(finding.spans),
      ])
    }
  }

  private static let separator = "\u{1F}"

  static func encode(_ facts: [String]) -> String { facts.joined(separator: separator) }

  static func facts(_ text: String) -> [String] {
    text.isEmpty ? [] : text.components(separatedBy: separator)
  }

  static func encode(_ spans: [Range<Int>]) -> String {
    spans.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
  }

  static func decode(_ spans: String) -> [Range<Int>] {
    spans.split(separator: ",").compactMap { span in
      let ends = span.split(separator: "-").compactMap { Int($0) }
      return ends.count == 2 && ends[0] <= ends[1] ? ends[0]..<ends[1] : nil
    }
  }
}
