internal import GRDB
internal import Statistics
internal import Synchronization

/// The places that reports speak of, with their numbers and the known places that these mean.
struct StoredPlaces: Sendable {
  let tree: PlaceTree
  /// The settled place of every number; none where its path is ambiguous.
  let settled: [Int64: Place]
  /// The numbers of every settled place.
  let numbers: [Place: [Int64]]

  /// All places.
  init(_ db: Database, known: KnownPlaces) throws {
    self.init(try PlaceRows.fetch(from: db), known: known)
  }

  /// The places of some rows, by their numbers.
  init(_ places: [Int64: Place], known: KnownPlaces) {
    let tree = PlaceTree(reported: places.values, listed: known.listed, changes: known.changes)
    self.tree = tree
    let settled = places.compactMapValues { tree.settle($0) }
    self.settled = settled
    numbers = settled.reduce(into: [:]) { $0[$1.value, default: []].append($1.key) }.mapValues { $0.sorted() }
  }

  /// All places whose values or reports have a part in the series of some places: those under them, those that they
  /// were made of, and a town's neighbours, whose years are its own series' span.
  func involved(in wanted: [Place]) -> Set<Place> {
    let scopes = Set(wanted.map { $0.level == .town ? tree.parent(of: $0) ?? $0 : $0 })
    let formers = scopes.flatMap { tree.formers(of: $0) }
    return Set(scopes.union(formers).flatMap { tree.descendants(of: $0) })
  }

  /// The places and years that corrections concern.
  func placeYears(of corrections: Corrections) -> Set<PlaceYear> {
    Set(
      corrections.originals.compactMap { observation in
        guard let place = observation.place.flatMap(tree.settle), let period = observation.period else {
          return nil
        }
        return PlaceYear(place: place, year: period.year)
      })
  }

  /// The numbers of places and of all under them.
  func numbers(within places: [Place]) -> [Int64] {
    places.flatMap { tree.descendants(of: $0) }.flatMap { numbers[$0] ?? [] }.sorted()
  }
}

/// The places that reports speak of as they stand in the store.
enum PlaceRows {
  /// The places by their numbers.
  ///
  /// - Parameter condition: Which of them, in terms of the columns of `places`; all unless given.
  static func fetch(
    from db: Database, where condition: String = "true", arguments: StatementArguments = []
  ) throws -> [Int64: Place] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT id, path, level FROM places
          WHERE (\(condition)) AND EXISTS (SELECT 1 FROM subjects WHERE place_id = places.id)
          """), arguments: arguments)
    var places: [Int64: Place] = [:]
    while let row = try rows.next() { places[row[0]] = Place(pathText: row[1], level: row[2]) }
    return places
  }
}

/// What is known of places beside what reports say.
struct KnownPlaces: Sendable, Equatable {
  let listed: [Place]
  let changes: [PlaceChange]
}

/// Keeps the last tree until the places change.
final class PlaceTreeCache: Sendable {
  private struct Entry: Sendable {
    let change: Int
    let known: KnownPlaces
    let places: StoredPlaces
  }

  private let entry = Mutex<Entry?>(nil)

  /// The tree of the store as the connection sees it.
  ///
  /// - Parameter scope: The part of it that will do.
  func tree(in db: Database, known: KnownPlaces, scope: PlaceScope?) throws -> StoredPlaces {
    let change = try PlaceChanges.count(in: db)
    if let last = entry.withLock({ $0 }), last.change == change, last.known == known { return last.places }
    if let scope, let places = try scope.places(in: db, known: known) { return places }
    let places = try StoredPlaces(db, known: known)
    entry.withLock { $0 = Entry(change: change, known: known, places: places) }
    return places
  }
}
