internal import Foundation
internal import GRDB
internal import Statistics

/// Keeps every place's values of a year in step with the statements about them.
struct TotalsUpkeep {
  private let db: Database
  private let identifiers: Identifiers
  private let metrics: [Int64: Metric]

  init(_ db: Database, identifiers: Identifiers) {
    self.db = db
    self.identifiers = identifiers
    metrics = identifiers.metricsByNumber
  }

  /// Brings in what a new report says of its subjects.
  ///
  /// Nothing but the new rows is looked at where no other report speaks of a subject, and nothing but its values where
  /// one does and it is plain whom to believe: a year's own report and the next year's figure for comparison.
  ///
  /// - Parameter subjects: With each whether the report speaks of it as its own.
  func update(_ subjects: [Subject: Bool], with rows: [ObservationRow], of report: Int64) throws {
    for (subject, isOwn) in subjects where subject.year != Subject.unknownYear {
      var figures: [(metric: Int64, value: YearValue)] = []
      let statements = rows.lazy.filter { $0.place == subject.place && $0.year == subject.year }
        .map { ($0.metric, $0.statement) }
      YearValues.forEach(of: Array(statements), metrics: metrics) { figures.append(($0, $1)) }
      switch try otherReports(about: subject, besides: report) {
      case 0: try write(figures, of: subject, hasReport: isOwn)
      case 1:
        if let (merged, hasReport) = try merge(figures, into: subject) {
          try write(merged, of: subject, hasReport: hasReport || isOwn)
        } else {
          try renew(subject)
        }
      default: try renew(subject)
      }
    }
  }

  /// How many other reports speak of a subject; 2 for more than one.
  private func otherReports(about subject: Subject, besides report: Int64) throws -> Int {
    let others = try db.cachedStatement(
      sql: "SELECT report_id FROM subjects WHERE place_id = ? AND year = ? AND report_id <> ? LIMIT 2")
    let rows = try Row.fetchCursor(others, arguments: [subject.place, subject.year, report])
    var count = 0
    while try rows.next() != nil { count += 1 }
    return count
  }

  /// Weighs a second report's figures against the first's; `nil` where that takes more than the figures.
  private func merge(
    _ figures: [(metric: Int64, value: YearValue)], into subject: Subject
  ) throws -> (figures: [(metric: Int64, value: YearValue)], hasReport: Bool)? {
    let totals = try db.cachedStatement(
      sql: "SELECT has_report, cells FROM totals WHERE place_id = ? AND year = ?")
    let rows = try Row.fetchCursor(totals, arguments: [subject.place, subject.year])
    guard let row = try rows.next() else { return nil }
    var merged = Dictionary(uniqueKeysWithValues: figures)
    var isPlain = true
    try row.withUnsafeData(atIndex: 1) { data in
      data?.withUnsafeBytes { bytes in
        var reader = CellBlock.Reader(bytes)
        while let cell = reader.next(), isPlain {
          let known = cell.yearValue
          let value = merged[Int64(cell.metric)].map { reconcile(known, $0) } ?? known
          if let value { merged[Int64(cell.metric)] = value } else { isPlain = false }
        }
      }
    }
    guard isPlain else { return nil }
    return (merged.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, row[0])
  }

  /// Makes a subject's values anew from all that reports say of it.
  func renew(_ subject: Subject) throws {
    guard subject.year != Subject.unknownYear else { return }
    let hasReport = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT max(is_own) FROM subjects WHERE place_id = ? AND year = ?"),
      arguments: [subject.place, subject.year])
    guard let hasReport else {
      try db.execute(
        sql: "DELETE FROM totals WHERE place_id = ? AND year = ?", arguments: [subject.place, subject.year])
      return
    }
    let statements = try StoredStatements.load(of: [subject.place], year: subject.year, from: db)
    var figures: [(metric: Int64, value: YearValue)] = []
    YearValues.forEach(of: statements, metrics: metrics) { figures.append(($0, $1)) }
    try write(figures, of: subject, hasReport: hasReport)
  }

  /// Makes all values anew, after a change of the rules.
  func renewAll() throws {
    let subjects = try Row.fetchAll(db, sql: "SELECT DISTINCT place_id, year FROM subjects")
    for row in subjects { try renew(Subject(place: row[0], year: row[1])) }
  }

  private func write(
    _ figures: [(metric: Int64, value: YearValue)], of subject: Subject, hasReport: Bool
  ) throws {
    var block = CellBlock()
    for figure in figures { block.append(figure.value, metric: figure.metric) }
    var row = try RowInsertion(
      db, "INSERT OR REPLACE INTO totals (place_id, year, has_report, cells) VALUES (?, ?, ?, ?)")
    row.bind(subject.place)
    row.bind(subject.year)
    row.bind(hasReport ? 1 : 0)
    row.bind(bytes: block.bytes)
    try row.insert()
  }
}
