internal import Foundation
internal import GRDB
public import Statistics

extension Store {
  /// Whether a report of this content is stored.
  public func contains(hash: String) throws(StoreError) -> Bool {
    try read { db in
      try Int.fetchOne(db, sql: "SELECT 1 FROM reports WHERE hash = ?", arguments: [HashCode.encode(hash)])
        != nil
    }
  }

  /// The content hashes of all reports.
  public func hashes() throws(StoreError) -> Set<String> {
    try read { db in try Set(Data.fetchCursor(db, sql: "SELECT hash FROM reports").map(HashCode.decode)) }
  }

  /// The reports, by their paths.
  ///
  /// - Parameter places: The places that they are of, with all under them, however short their own paths for these are; of
  ///   all places where it is `nil`.
  /// - Parameter years: The years that they are of, for some only.
  public func reports(within places: [Place]? = nil, years: Set<Int>? = nil) throws(StoreError)
    -> [ReportSummary]
  {
    try read { db in
      let numbers = try places.map { places in
        try knownPlaces(in: db, scope: .within(places)).numbers(within: places)
      }
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT r.hash, r.path, r.format, r.title, p.path, p.level, r.year, r.months, r.observation_count,
            (SELECT count(*) FROM findings WHERE report_id = r.id)
          FROM reports r LEFT JOIN places p ON p.id = r.place_id
          \(numbers == nil ? "" : "WHERE r.place_id IN (SELECT value FROM json_each(?))") ORDER BY r.path, r.hash
          """, arguments: numbers.map { [ObservationSelection.list($0)] } ?? [])
      let summaries = try Array(rows.map(ReportSummary.init))
      guard let years else { return summaries }
      return summaries.filter { $0.period.map { years.contains($0.year) } ?? false }
    }
  }

  /// The reports of these paths or content hashes.
  ///
  /// - Throws: ``StoreError/unknownReport(_:nearest:)`` at the first that is not stored.
  public func reports(named names: [String]) throws(StoreError) -> [ReportReference] {
    let known = try reports().map(\.reference)
    var reports: [ReportReference] = []
    for name in names {
      guard let report = known.first(where: { $0.path == name || $0.hash == name }) else {
        throw .unknownReport(name, nearest: nearestNames(to: name, among: known.map(\.path), limit: 2))
      }
      reports.append(report)
    }
    return reports
  }

  /// A report's decoded text; `nil` where it is not stored.
  public func text(hash: String) throws(StoreError) -> String? {
    try read { db in
      try String.fetchOne(
        db, sql: "SELECT text FROM texts WHERE report_id = (SELECT id FROM reports WHERE hash = ?)",
        arguments: [HashCode.encode(hash)])
    }
  }

  /// The findings that reading the reports raised, by the reports' paths.
  ///
  /// - Parameter reports: The content hashes of the reports, for some only.
  public func findings(reports: Set<String>? = nil) throws(StoreError) -> [Finding] {
    try read { db in
      let numbers = try reports.map { try ObservationSelection.numbers(of: $0, in: db) }
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT r.hash, r.path, r.format, f.kind, f.severity, f.message, f.spans
          FROM reports r JOIN findings f ON f.report_id = r.id
          \(numbers == nil ? "" : "WHERE r.id IN (SELECT value FROM json_each(?))")
          ORDER BY r.path, r.hash, f.ordinal
          """, arguments: numbers.map { [ObservationSelection.list($0)] } ?? [])
      return try Array(rows.map(Finding.init))
    }
  }
}

extension ReportSummary {
  fileprivate init(_ row: Row) {
    let place: Place? = (row[4] as String?).flatMap { Place(pathText: $0, level: row[5]) }
    let year: Int? = row[6]
    self.init(
      reference: ReportReference(hash: HashCode.decode(row[0]), path: row[1], format: row[2]), title: row[3],
      place: place, period: year.map { Period(year: $0, months: MonthsCode.decode(row[7])) },
      observationCount: row[8], findingCount: row[9])
  }
}

extension Finding {
  fileprivate init(_ row: Row) {
    self.init(
      kind: row[3], severity: Severity(rawValue: row[4]) ?? .warning,
      facts: FindingRows.facts(row[5]),
      report: ReportReference(hash: HashCode.decode(row[0]), path: row[1], format: row[2]),
      spans: FindingRows.decode(row[6]))
  }
}
