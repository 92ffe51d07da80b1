internal import Foundation
internal import GRDB
public import Statistics

extension Store {
  /// The observations asked for, by their reports' paths and then in the order of the text.
  public func observations(matching query: ObservationQuery = ObservationQuery()) throws(StoreError)
    -> [Observation]
  {
    var observations: [Observation] = []
    try forEachObservation(matching: query) { observations.append($0) }
    return observations
  }

  /// Goes through the observations asked for without having all in memory.
  public func forEachObservation(
    matching query: ObservationQuery = ObservationQuery(), _ body: (Observation) throws -> Void
  ) throws(StoreError) {
    try read { db in
      let selection = try ObservationSelection(
        query, in: db, tree: { try self.knownPlaces(in: db, scope: query.places.map(PlaceScope.within)) })
      var reader = try ObservationReader(db)
      let reports = try Row.fetchCursor(db, sql: selection.reportsSQL, arguments: selection.reportsArguments)
      while let report = try reports.next() {
        try reader.forEach(of: report, selection: selection, body)
      }
    }
  }
}

/// A query in terms of the store's numbers.
struct ObservationSelection {
  let reportsSQL: String
  let reportsArguments: StatementArguments
  private let places: Set<Int64>?
  private let metrics: Set<Int64>?
  private let years: Set<Int>?

  /// - Parameter reports: The numbers of the reports to look at; all of them where it is `nil`.
  init(
    _ query: ObservationQuery, reports: Set<Int64>? = nil, in db: Database, tree: () throws -> StoredPlaces
  ) throws {
    var conditions: [String] = []
    var arguments = StatementArguments()
    if let wanted = query.places {
      let numbers = try tree().numbers(within: wanted)
      places = Set(numbers)
      conditions.append(
        "id IN (SELECT report_id FROM subjects WHERE place_id IN (SELECT value FROM json_each(?)))")
      arguments += [Self.list(numbers)]
    } else {
      places = nil
    }
    if let wanted = query.reports {
      conditions.append("id IN (SELECT value FROM json_each(?))")
      arguments += [Self.list(try Self.numbers(of: wanted, in: db))]
    }
    if let reports {
      conditions.append("id IN (SELECT value FROM json_each(?))")
      arguments += [Self.list(Array(reports))]
    }
    years = query.years
    let known = try query.metrics.map { wanted in
      try StoredMetric.all(db).values.filter { wanted.contains($0.metric.id) }.map(\.id)
    }
    metrics = known.map { Set($0) }
    let filter = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    reportsSQL = "SELECT id, hash, path, format FROM reports \(filter) ORDER BY path, hash"
    reportsArguments = arguments
  }

  /// Whether an observation's place, metric and year are asked for.
  func contains(place: Int64?, metric: Int64, year: Int?) -> Bool {
    if let places, place.map(places.contains) != true { return false }
    if let metrics, !metrics.contains(metric) { return false }
    if let years, year.map(years.contains) != true { return false }
    return true
  }

  /// The numbers of the reports with some content hashes.
  static func numbers(of hashes: Set<String>, in db: Database) throws -> [Int64] {
    let find = try db.cachedStatement(sql: "SELECT id FROM reports WHERE hash = ?")
    return try hashes.compactMap { try Int64.fetchOne(find, arguments: [HashCode.encode($0)]) }
  }

  /// Numbers as `json_each` takes them.
  static func list(_ numbers: [Int64]) -> String {
    "[" + numbers.map(String.init).joined(separator: ",") + "]"
  }
}

/// Makes observations of their rows and their reports' texts.
struct ObservationReader {
  private let db: Database
  private let metrics: [Int64: Metric]
  private let rules: [Int64: String]
  private let rows: GRDB.Statement
  private let text: GRDB.Statement
  private let place: GRDB.Statement
  private var places: [Int64: Place] = [:]

  init(_ db: Database) throws {
    self.db = db
    metrics = Dictionary(uniqueKeysWithValues: try StoredMetric.all(db).values.map { ($0.id, $0.metric) })
    rules = Dictionary(
      uniqueKeysWithValues: try Row.fetchAll(db, sql: "SELECT id, name FROM rules").map { ($0[0], $0[1]) })
    rows = try db.cachedStatement(
      sql: """
        SELECT place_id, metric_id, year, months, value, qualifier, role, start, "end", sentence_start, sentence_end,
          page, rule_id
        FROM observations WHERE id BETWEEN ? AND ? ORDER BY id
        """)
    text = try db.cachedStatement(sql: "SELECT text FROM texts WHERE report_id = ?")
    place = try db.cachedStatement(sql: "SELECT path, level FROM places WHERE id = ?")
  }

  /// Calls `body` with the observations of one report that are asked for.
  mutating func forEach(
    of report: Row, selection: ObservationSelection, _ body: (Observation) throws -> Void
  ) throws {
    let number: Int64 = report[0]
    let reference = ReportReference(hash: HashCode.decode(report[1]), path: report[2], format: report[3])
    var reportText: ScalarText?
    let cursor = try Row.fetchCursor(rows, arguments: ObservationNumber.ends(of: number))
    while let row = try cursor.next() {
      guard selection.contains(place: row[0], metric: row[1], year: row[2]) else { continue }
      let text = try reportText ?? ScalarText(String.fetchOne(text, arguments: [number]) ?? "")
      reportText = text
      if let observation = try observation(row, text: text, report: reference) { try body(observation) }
    }
  }

  private mutating func observation(_ row: Row, text: ScalarText, report: ReportReference) throws
    -> Observation?
  {
    guard let metric = metrics[row[1]], let value = ValueColumn.decode(row[4]) else { return nil }
    let (start, end): (Int, Int) = (row[7], row[8])
    let (sentenceStart, sentenceEnd): (Int, Int) = (row[9], row[10])
    guard start <= end, sentenceStart <= sentenceEnd else { return nil }
    let year: Int? = row[2]
    return Observation(
      place: try (row[0] as Int64?).flatMap { try knownPlace($0) }, metric: metric.id,
      period: year.map { Period(year: $0, months: MonthsCode.decode(row[3])) }, value: value,
      qualifier: Qualifier(code: row[5]), unit: metric.unit, role: Observation.Role(code: row[6]),
      provenance: Provenance(
        report: report, span: start..<end, number: text[start..<end],
        sentenceSpan: sentenceStart..<sentenceEnd,
        sentence: text[sentenceStart..<sentenceEnd], page: row[11], rule: rules[row[12]] ?? ""))
  }

  private mutating func knownPlace(_ number: Int64) throws -> Place? {
    if let place = places[number] { return place }
    let found = try Row.fetchOne(place, arguments: [number]).flatMap { Place(pathText: $0[0], level: $0[1]) }
    places[number] = found
    return found
  }
}
