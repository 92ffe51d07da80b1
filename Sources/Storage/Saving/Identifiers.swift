internal import GRDB
internal import Statistics

/// The numbers that places, metrics and rules have in the store, found or given as they come up.
///
/// It lives as long as one transaction: what another program adds meanwhile cannot be missed.
final class Identifiers {
  private let db: Database
  private let metrics: [Metric.ID: Int64]
  /// The metrics by their numbers.
  let metricsByNumber: [Int64: Metric]
  private var places: [Place: Int64] = [:]
  private var rules: [String: Int64] = [:]
  private var lastPlace: (place: Place, id: Int64)?
  private var lastRule: (rule: String, id: Int64)?
  private var newPlaces: Set<Int64> = []
  private var names: PlaceNameRows

  init(_ db: Database) throws {
    self.db = db
    names = PlaceNameRows(db)
    let known = try StoredMetric.all(db)
    metrics = known.mapValues(\.id)
    metricsByNumber = Dictionary(uniqueKeysWithValues: known.values.map { ($0.id, $0.metric) })
  }

  /// The number of a metric.
  func metric(_ id: Metric.ID) throws -> Int64 {
    guard let number = metrics[id] else { throw StoreError.unknownMetric(id) }
    return number
  }

  /// The number of a place, a new one where it has none.
  func place(_ place: Place) throws -> Int64 {
    if let lastPlace, lastPlace.place == place { return lastPlace.id }
    let id = try places[place] ?? findOrAdd(place)
    places[place] = id
    lastPlace = (place, id)
    return id
  }

  private func findOrAdd(_ place: Place) throws -> Int64 {
    let arguments: StatementArguments = [place.pathText, place.level.rawValue]
    let find = try db.cachedStatement(sql: "SELECT id FROM places WHERE path = ? AND level = ?")
    if let id = try Int64.fetchOne(find, arguments: arguments) { return id }
    try db.cachedStatement(sql: "INSERT INTO places (path, level) VALUES (?, ?)").execute(
      arguments: arguments)
    let id = db.lastInsertedRowID
    newPlaces.insert(id)
    try names.note(place.path)
    return id
  }

  /// Whether the store met a place in this transaction first, so that no report before it speaks of it.
  func isNew(place id: Int64) -> Bool { newPlaces.contains(id) }

  /// The number of a rule, a new one where it has none.
  func rule(_ name: String) throws -> Int64 {
    if let lastRule, lastRule.rule == name { return lastRule.id }
    let id = try rules[name] ?? findOrAdd(rule: name)
    rules[name] = id
    lastRule = (name, id)
    return id
  }

  private func findOrAdd(rule name: String) throws -> Int64 {
    let find = try db.cachedStatement(sql: "SELECT id FROM rules WHERE name = ?")
    if let id = try Int64.fetchOne(find, arguments: [name]) { return id }
    try db.cachedStatement(sql: "INSERT INTO rules (name) VALUES (?)").execute(arguments: [name])
    return db.lastInsertedRowID
  }
}
