internal import Foundation
internal import GRDB
public import Statistics

extension Store {
  /// The places that the stored reports speak of, with the places listed beside them.
  public func places(listed: [Place] = [], changes: [PlaceChange] = []) throws(StoreError) -> PlaceTree {
    try read { db in try trees.tree(in: db, known: KnownPlaces(listed: listed, changes: changes)).tree }
  }

  /// Everything that series are made from, for all places or for some; the statements themselves are not read.
  ///
  /// - Parameter metrics: The metrics with their names, for the series.
  /// - Parameter within: Only these places and those under them.
  /// - Parameter listed: Places known to be there beside those that reports speak of.
  /// - Parameter changes: The places that were renamed or merged.
  public func tabulation(
    metrics: [Metric], within places: [Place]? = nil, listed: [Place] = [], changes: [PlaceChange] = []
  ) throws(StoreError) -> Tabulation {
    try read { db in
      let known = try trees.tree(in: db, known: KnownPlaces(listed: listed, changes: changes))
      let table = try TotalsReader(db, places: known).table(within: places)
      return Tabulation(table: table, metrics: metrics, places: known.tree)
    }
  }

  /// A tabulation made from the statements, which can list them and which has the findings between them.
  ///
  /// It reads every report that speaks of the places: meant for a district, not for a country.
  ///
  /// - Parameter years: Only reports that speak of one of these years.
  public func tabulationOfStatements(
    metrics: [Metric], within places: [Place]? = nil, years: Set<Int>? = nil, listed: [Place] = [],
    changes: [PlaceChange] = []
  ) throws(StoreError) -> Tabulation {
    try read { db in
      let known = try trees.tree(in: db, known: KnownPlaces(listed: listed, changes: changes))
      let numbers = places.map { Set(known.involved(in: $0).flatMap { known.numbers[$0] ?? [] }) }
      let (reports, subjects) = try subjects(of: numbers, years: years, places: known, in: db)
      var observations: [Observation] = []
      let selection = try ObservationSelection(ObservationQuery(), reports: reports, in: db, tree: { known })
      var reader = try ObservationReader(db)
      let rows = try Row.fetchCursor(db, sql: selection.reportsSQL, arguments: selection.reportsArguments)
      while let row = try rows.next() {
        try reader.forEach(of: row, selection: selection) { observations.append($0) }
      }
      return Tabulation(observations: observations, metrics: metrics, reports: subjects, places: known.tree)
    }
  }

  /// The reports that speak of some places, `nil` for all of them; and what they are about as their own.
  private func subjects(
    of numbers: Set<Int64>?, years: Set<Int>?, places: StoredPlaces, in db: Database
  ) throws -> (reports: Set<Int64>?, subjects: [PlaceYear]) {
    var reports: Set<Int64> = []
    var subjects: [PlaceYear] = []
    let rows = try Row.fetchCursor(db, sql: "SELECT place_id, year, report_id, is_own FROM subjects")
    while let row = try rows.next() {
      guard let place = places.settled[row[0]], numbers?.contains(row[0]) ?? true else { continue }
      guard years?.contains(row[1]) ?? true else { continue }
      reports.insert(row[2])
      if row[3] && row[1] != Subject.unknownYear { subjects.append(PlaceYear(place: place, year: row[1])) }
    }
    return (numbers != nil || years != nil ? reports : nil, subjects)
  }
}

/// Reads totals into tables of values.
struct TotalsReader {
  private let db: Database
  private let places: StoredPlaces
  private let metrics: [Int64: Metric]

  init(_ db: Database, places: StoredPlaces) throws {
    self.db = db
    self.places = places
    metrics = Dictionary(uniqueKeysWithValues: try StoredMetric.all(db).values.map { ($0.id, $0.metric) })
  }

  /// The values that have a part in the series of some places, or of all.
  func table(within wanted: [Place]?) throws -> YearTable {
    var table = YearTable()
    for place in wanted.map(places.involved) ?? Set(places.numbers.keys) {
      guard let numbers = places.numbers[place] else { continue }
      if numbers.count == 1 {
        try enter(numbers[0], as: place, into: &table)
      } else {
        try merge(numbers, as: place, into: &table)
      }
    }
    return table
  }

  private func enter(_ number: Int64, as place: Place, into table: inout YearTable) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT year, has_report, cells FROM totals WHERE place_id = ?"),
      arguments: [number])
    while let row = try rows.next() {
      let year: Int = row[0]
      if row[1] { table.noteReport(of: place, year: year) }
      try row.withUnsafeData(atIndex: 2) { data in
        data?.withUnsafeBytes { bytes in
          var reader = CellBlock.Reader(bytes)
          while let cell = reader.next() {
            guard let metric = metrics[Int64(cell.metric)] else { continue }
            table.enter(cell.yearValue, of: metric.id, in: year, for: place)
          }
        }
      }
    }
  }

  /// Places whose short paths mean one place: their statements are weighed against each other.
  private func merge(_ numbers: [Int64], as place: Place, into table: inout YearTable) throws {
    var years: [Int: Bool] = [:]
    for number in numbers {
      let rows = try Row.fetchAll(
        db, sql: "SELECT year, has_report FROM totals WHERE place_id = ?", arguments: [number])
      for row in rows { years[row[0]] = years[row[0]] ?? false || row[1] }
    }
    for (year, hasReport) in years {
      if hasReport { table.noteReport(of: place, year: year) }
      let statements = try StoredStatements.load(of: numbers, year: year, from: db)
      YearValues.forEach(of: statements, metrics: metrics) { metric, value in
        if let metric = metrics[metric] { table.enter(value, of: metric.id, in: year, for: place) }
      }
    }
  }
}
