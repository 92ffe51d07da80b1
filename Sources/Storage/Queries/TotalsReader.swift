internal import Foundation
internal import GRDB
internal import Statistics

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

  /// The metrics as the store knows them.
  var storedMetrics: [Metric] { Array(metrics.values) }

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
