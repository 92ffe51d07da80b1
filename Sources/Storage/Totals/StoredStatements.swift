internal import Foundation
internal import GRDB
internal import Statistics

/// Statements read back from the observations.
enum StoredStatements {
  /// All that reports say of some places, which are one and the same, in a year.
  static func load(of places: [Int64], year: Int, from db: Database) throws -> [MetricStatement] {
    let reports = try ranks(of: places, year: year, from: db)
    var statements: [MetricStatement] = []
    for (report, entry) in reports {
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT place_id, metric_id, months, value, qualifier, role, start, sentence_start, id & 65535
            FROM observations WHERE id BETWEEN ? AND ? AND year = ?
            """), arguments: ObservationNumber.ends(of: report) + [year])
      while let row = try rows.next() {
        guard let place: Int64 = row[0], places.contains(place), let value = ValueColumn.decode(row[3]) else {
          continue
        }
        let ordinal: Int = row[8]
        statements.append(
          (
            row[1],
            Statement(
              index: entry.rank << 20 | ordinal, value: value, qualifier: Qualifier(code: row[4]),
              period: Period(year: year, months: MonthsCode.decode(row[2])),
              role: Observation.Role(code: row[5]), report: entry.rank, reportYear: entry.year, start: row[6],
              sentence: row[7])
          ))
      }
    }
    return statements
  }

  private static func ranks(
    of places: [Int64], year: Int, from db: Database
  ) throws -> [(report: Int64, entry: (rank: Int, year: Int?))] {
    var reports: [Int64: (precedence: ReportPrecedence, year: Int?)] = [:]
    for place in places {
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT r.id, r.hash, r.path, r.format, r.statement_year FROM subjects s JOIN reports r ON r.id = s.report_id
            WHERE s.place_id = ? AND s.year = ?
            """), arguments: [place, year])
      while let row = try rows.next() {
        let reference = ReportReference(hash: HashCode.decode(row[1]), path: row[2], format: row[3])
        reports[row[0]] = (ReportPrecedence(of: reference, year: row[4]), row[4])
      }
    }
    return reports.sorted { $0.value.precedence < $1.value.precedence }.enumerated().map {
      ($1.key, ($0, $1.value.year))
    }
  }
}
