internal import GRDB
internal import Statistics

/// Writes reports with all that belongs to them, within one transaction.
struct ReportWriter: ~Copyable {
  private let db: Database
  private let identifiers: Identifiers
  private var upkeep: TotalsUpkeep
  private var reportRows: RowInsertion
  private var textRows: RowInsertion
  private var observationRows: RowInsertion
  private var subjectRows: RowInsertion
  private var hasWritten = false

  init(_ db: Database) throws {
    let identifiers = try Identifiers(db)
    let observationRows = try RowInsertion(
      db,
      """
      INSERT INTO observations (id, place_id, metric_id, year, months, value, qualifier, role,
        start, "end", sentence_start, sentence_end, page, rule_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    let reportRows = try RowInsertion(
      db,
      """
      INSERT INTO reports (hash, path, format, title, place_id, year, months, statement_year, observation_count)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    let textRows = try RowInsertion(db, "INSERT INTO texts (report_id, text) VALUES (?, ?)")
    let subjectRows = try RowInsertion(
      db, "INSERT INTO subjects (place_id, year, report_id, is_own) VALUES (?, ?, ?, ?)")
    self.db = db
    self.identifiers = identifiers
    self.reportRows = reportRows
    self.textRows = textRows
    self.observationRows = observationRows
    self.subjectRows = subjectRows
    upkeep = TotalsUpkeep(db, identifiers: identifiers)
  }

  /// Stores a reading unless its content is stored already.
  mutating func save(_ reading: ReportReading) throws -> SaveOutcome {
    let hash = HashCode.encode(reading.report.reference.hash)
    let find = try db.cachedStatement(sql: "SELECT path FROM reports WHERE hash = ?")
    if let path = try String.fetchOne(find, arguments: [hash]) { return .alreadyStored(path: path) }
    reportRows.bind(bytes: Array(hash))
    reportRows.bind(reading.report.reference.path)
    reportRows.bind(reading.report.reference.format)
    reportRows.bind(reading.report.title)
    reportRows.bind(try reading.report.place.map(identifiers.place))
    reportRows.bind(reading.report.period.map { Int64($0.year) })
    reportRows.bind(MonthsCode.encode(reading.report.period?.months))
    let year = reportYear(of: reading.observations)
    reportRows.bind(year.map(Int64.init))
    reportRows.bind(reading.observations.count)
    try reportRows.insert()
    let report = db.lastInsertedRowID
    try insertContents(of: reading, as: report, year: year)
    hasWritten = true
    return .stored
  }

  /// Puts a new reading in the place of a report's old one; stores it where there was none.
  mutating func replace(with reading: ReportReading) throws {
    let hash = HashCode.encode(reading.report.reference.hash)
    guard let report = try Int64.fetchOne(db, sql: "SELECT id FROM reports WHERE hash = ?", arguments: [hash])
    else {
      _ = try save(reading)
      return
    }
    for subject in try Subject.all(of: report, in: db) { upkeep.renew(subject) }
    try db.execute(
      sql: "DELETE FROM observations WHERE id BETWEEN ? AND ?", arguments: ObservationNumber.ends(of: report))
    for table in ["texts", "findings", "subjects"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE report_id = ?", arguments: [report])
    }
    let year = reportYear(of: reading.observations)
    try db.execute(
      sql: """
        UPDATE reports SET path = ?, format = ?, title = ?, place_id = ?, year = ?, months = ?, statement_year = ?,
          observation_count = ? WHERE id = ?
        """, arguments: try columns(of: reading, year: year) + [report])
    try insertContents(of: reading, as: report, year: year)
    hasWritten = true
  }

  /// Takes a report out; whether there was one.
  mutating func remove(hash: String) throws -> Bool {
    let hash = HashCode.encode(hash)
    guard let report = try Int64.fetchOne(db, sql: "SELECT id FROM reports WHERE hash = ?", arguments: [hash])
    else { return false }
    let subjects = try Subject.all(of: report, in: db)
    try db.execute(sql: "DELETE FROM reports WHERE id = ?", arguments: [report])
    for subject in subjects { upkeep.renew(subject) }
    hasWritten = true
    return true
  }

  /// Writes what was gathered over the reports of the transaction: the totals, and that the set of places may be another.
  mutating func finish() throws {
    try upkeep.finish()
    if hasWritten { try PlaceChanges.note(in: db) }
  }

  private func columns(of reading: ReportReading, year: Int?) throws -> StatementArguments {
    let report = reading.report
    return [
      report.reference.path, report.reference.format, report.title, try report.place.map(identifiers.place),
      report.period?.year, MonthsCode.encode(report.period?.months), year, reading.observations.count,
    ]
  }

  private mutating func insertContents(of reading: ReportReading, as report: Int64, year: Int?) throws {
    guard reading.observations.count <= ObservationNumber.limit else {
      throw StoreError.tooManyObservations(path: reading.report.reference.path)
    }
    textRows.bind(report)
    textRows.bind(reading.report.text)
    try textRows.insert()
    var rows: [ObservationRow] = []
    rows.reserveCapacity(reading.observations.count)
    try reading.observations.withUnsafeBufferPointer { observations in
      guard let first = observations.baseAddress else { return }
      for ordinal in observations.indices {
        rows.append(
          try ObservationRow(
            inserting: first + ordinal, ordinal: ordinal, of: report, reportYear: year,
            identifiers: identifiers, into: &observationRows))
      }
    }
    try FindingRows.insert(reading.findings, of: report, into: db)
    let subjects = try insertSubjects(of: reading.report, rows: rows, report: report)
    try upkeep.update(subjects, with: rows, of: report)
  }

  /// Notes what a report speaks of, and whether as its own; it returns that too.
  private mutating func insertSubjects(
    of stored: StoredReport, rows: [ObservationRow], report: Int64
  ) throws -> [Subject: Bool] {
    var subjects: [Subject: Bool] = [:]
    if let place = stored.place, let period = stored.period {
      subjects[Subject(place: try identifiers.place(place), year: period.year)] = true
    }
    for row in rows {
      guard let place = row.place else { continue }
      let isOwn = row.year != nil && !row.statement.isOfLaterReport
      let subject = Subject(place: place, year: row.year ?? Subject.unknownYear)
      if isOwn || subjects[subject] == nil { subjects[subject] = isOwn }
    }
    for (subject, isOwn) in subjects {
      subjectRows.bind(subject.place)
      subjectRows.bind(subject.year)
      subjectRows.bind(report)
      subjectRows.bind(isOwn ? 1 : 0)
      try subjectRows.insert()
    }
    return subjects
  }
}
