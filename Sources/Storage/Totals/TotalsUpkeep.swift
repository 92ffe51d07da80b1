internal import Foundation
internal import GRDB
internal import Statistics

/// Keeps every place's values of a year in step with the statements about them.
///
/// What the reports of one transaction say is gathered in memory and written once at its end, for the years of a town
/// mostly come together, and each report tells of the year before too.
struct TotalsUpkeep: ~Copyable {
  private let db: Database
  private let identifiers: Identifiers
  private let metrics: [Int64: Metric]
  private var pending: [Subject: PendingTotals] = [:]

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
  mutating func update(_ subjects: [Subject: Bool], with rows: [ObservationRow], of report: Int64) throws {
    for (subject, isOwn) in subjects where subject.year != Subject.unknownYear {
      var totals = try pending[subject] ?? known(of: subject, besides: report)
      if !totals.isStale {
        let statements = rows.lazy.filter { $0.place == subject.place && $0.year == subject.year }
          .map { ($0.metric, $0.statement) }
        totals.bring(YearValues.figures(of: Array(statements), metrics: metrics), isOwn: isOwn)
      }
      pending[subject] = totals
    }
  }

  /// Notes that a subject's values have to be made anew from all that reports say of it.
  mutating func renew(_ subject: Subject) {
    guard subject.year != Subject.unknownYear else { return }
    pending[subject] = PendingTotals(isStale: true)
  }

  /// Writes what was gathered.
  mutating func finish() throws {
    for (subject, totals) in pending.sorted(by: { $0.key < $1.key }) {
      if totals.isStale {
        try makeAnew(subject)
      } else {
        try write(totals.figures, of: subject, hasReport: totals.hasReport)
      }
    }
    pending.removeAll()
  }

  /// Makes all values anew, after a change of the rules.
  func renewAll() throws {
    let subjects = try Row.fetchAll(db, sql: "SELECT DISTINCT place_id, year FROM subjects")
    for row in subjects where row[1] != Subject.unknownYear {
      try makeAnew(Subject(place: row[0], year: row[1]))
    }
  }

  /// What the store has of a subject.
  private func known(of subject: Subject, besides report: Int64) throws -> PendingTotals {
    if identifiers.isNew(place: subject.place) { return PendingTotals() }
    let others = try db.cachedStatement(
      sql: "SELECT report_id FROM subjects WHERE place_id = ? AND year = ? AND report_id <> ? LIMIT 2")
    let reports = try Row.fetchCursor(others, arguments: [subject.place, subject.year, report])
    guard try reports.next() != nil else { return PendingTotals() }
    guard try reports.next() == nil else { return PendingTotals(isStale: true) }
    let totals = try db.cachedStatement(
      sql: "SELECT has_report, cells FROM totals WHERE place_id = ? AND year = ?")
    let rows = try Row.fetchCursor(totals, arguments: [subject.place, subject.year])
    guard let row = try rows.next() else { return PendingTotals(isStale: true) }
    var figures: [Figure] = []
    try row.withUnsafeData(atIndex: 1) { data in
      data?.withUnsafeBytes { bytes in
        var reader = CellBlock.Reader(bytes)
        while let cell = reader.next() { figures.append((Int64(cell.metric), cell.yearValue)) }
      }
    }
    return PendingTotals(figures: figures, hasReport: row[0], reportCount: 1)
  }

  private func makeAnew(_ subject: Subject) throws {
    let hasReport = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT max(is_own) FROM subjects WHERE place_id = ? AND year = ?"),
      arguments: [subject.place, subject.year])
    guard let hasReport else {
      try db.execute(
        sql: "DELETE FROM totals WHERE place_id = ? AND year = ?", arguments: [subject.place, subject.year])
      return
    }
    let statements = try StoredStatements.load(of: [subject.place], year: subject.year, from: db)
    try write(
      YearValues.figures(of: statements, metrics: metrics), of: subject, hasReport: hasReport)
  }

  private func write(_ figures: [Figure], of subject: Subject, hasReport: Bool) throws {
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
