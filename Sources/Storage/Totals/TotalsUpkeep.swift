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
  /// Where no other report speaks of a subject, which is nearly always, nothing but the new rows is looked at.
  ///
  /// - Parameter subjects: With each whether the report speaks of it as its own.
  func update(
    _ subjects: [Subject: Bool], with rows: [ObservationRow], of report: Int64, reportYear: Int?
  ) throws {
    for (subject, isOwn) in subjects where subject.year != Subject.unknownYear {
      if try isShared(subject, besides: report) {
        try renew(subject)
        continue
      }
      var statements: [MetricStatement] = []
      for row in rows where row.place == subject.place && row.year == subject.year {
        if let statement = row.statement(reportYear: reportYear) {
          statements.append((row.metric, statement))
        }
      }
      try write(cells(of: statements), of: subject, hasReport: isOwn)
    }
  }

  private func isShared(_ subject: Subject, besides report: Int64) throws -> Bool {
    let others = try db.cachedStatement(
      sql: "SELECT 1 FROM subjects WHERE place_id = ? AND year = ? AND report_id <> ? LIMIT 1")
    return try Int.fetchOne(others, arguments: [subject.place, subject.year, report]) != nil
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
    try write(cells(of: statements), of: subject, hasReport: hasReport)
  }

  /// Makes all values anew, after a change of the rules.
  func renewAll() throws {
    let subjects = try Row.fetchAll(db, sql: "SELECT DISTINCT place_id, year FROM subjects")
    for row in subjects { try renew(Subject(place: row[0], year: row[1])) }
  }

  private func write(_ block: CellBlock, of subject: Subject, hasReport: Bool) throws {
    var row = try RowInsertion(
      db, "INSERT OR REPLACE INTO totals (place_id, year, has_report, cells) VALUES (?, ?, ?, ?)")
    row.bind(subject.place)
    row.bind(subject.year)
    row.bind(hasReport ? 1 : 0)
    row.bind(bytes: block.bytes)
    try row.insert()
  }

  private func cells(of statements: [MetricStatement]) -> CellBlock {
    var block = CellBlock()
    YearValues.forEach(of: statements, metrics: metrics) { metric, value in
      block.append(value, metric: metric)
    }
    return block
  }
}

/// A statement with the number of its metric.
typealias MetricStatement = (metric: Int64, statement: Statistics.Statement)

/// One place's values of a year from all statements about it.
enum YearValues {
  /// Calls `body` with every metric's value, in the order of the metrics' numbers.
  static func forEach(
    of statements: [MetricStatement], metrics: [Int64: Metric], body: (Int64, YearValue) -> Void
  ) {
    let ordered = statements.sorted { $0.metric < $1.metric }
    var start = 0
    while start < ordered.count {
      let metric = ordered[start].metric
      var end = start + 1
      while end < ordered.count, ordered[end].metric == metric { end += 1 }
      let first = ordered[start].statement
      if end == start + 1 {
        body(
          metric,
          YearValue(
            value: first.value, qualifier: first.qualifier, months: first.months,
            isOfLaterReport: first.isOfLaterReport))
      } else if let rules = metrics[metric] {
        let own = ordered[start..<end].map(\.statement)
        let counts = ordered.filter { metrics[$0.metric]?.id == rules.denominator }.map(\.statement)
        if let account = reconcile(own, of: rules, denominators: counts) { body(metric, account.value) }
      }
      start = end
    }
  }
}
