internal import GRDB
internal import Statistics

/// The metrics as the store knows them: what totals depend on, without names and meanings.
enum StoredMetric {
  static func all(_ db: Database) throws -> [Metric.ID: (id: Int64, metric: Metric)] {
    var metrics: [Metric.ID: (id: Int64, metric: Metric)] = [:]
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT id, name, kind, unit, combine, roll_up, denominator FROM metrics"))
    while let row = try rows.next() {
      let metric = Metric(row)
      metrics[metric.id] = (row[0], metric)
    }
    return metrics
  }

  /// Adds a metric, or changes its rules.
  static func put(_ metric: Metric, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO metrics (name, kind, unit, combine, roll_up, denominator) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, unit = excluded.unit,
          combine = excluded.combine, roll_up = excluded.roll_up, denominator = excluded.denominator
        """,
      arguments: [
        metric.id, metric.kind.rawValue, metric.unit.symbol, metric.combine.rawValue, metric.rollUp.rawValue,
        metric.denominator,
      ])
  }
}

extension Metric {
  fileprivate init(_ row: Row) {
    let name: String = row[1]
    self.init(
      id: name, chineseName: name, englishName: name, kind: Kind(rawValue: row[2]) ?? .count,
      unit: UnitOfMeasure(row[3]), combine: Combine(rawValue: row[4]) ?? .total,
      rollUp: RollUp(rawValue: row[5]) ?? .sum, denominator: row[6])
  }

  /// Whether values are made by the same rules.
  func hasRules(of other: Metric) -> Bool {
    (kind, unit, combine, rollUp, denominator)
      == (other.kind, other.unit, other.combine, other.rollUp, other.denominator)
  }
}

extension Store {
  /// Takes over the rules of metrics; where those of a known one changed, makes all totals anew.
  func adopt(_ metrics: [Metric]) throws(StoreError) {
    let isKnown = try read { db in
      let known = try StoredMetric.all(db)
      return metrics.allSatisfy { known[$0.id]?.metric.hasRules(of: $0) == true }
    }
    if isKnown { return }
    try write { db in
      let known = try StoredMetric.all(db)
      for metric in metrics { try StoredMetric.put(metric, in: db) }
      let changed = metrics.contains { metric in
        known[metric.id].map { !$0.metric.hasRules(of: metric) } ?? false
      }
      if changed { try TotalsUpkeep(db, identifiers: Identifiers(db)).renewAll() }
    }
  }

  /// The metrics that the store was opened with, now or before, by their identifiers; names are not kept.
  func storedMetrics() throws(StoreError) -> [Int64: Metric] {
    try read { db in
      Dictionary(uniqueKeysWithValues: try StoredMetric.all(db).values.map { ($0.id, $0.metric) })
    }
  }
}
