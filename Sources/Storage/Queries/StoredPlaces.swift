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

  init(_ db: Database, listed: [Place]) throws {
    var places: [Int64: Place] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql:
        "SELECT id, path, level FROM places WHERE EXISTS (SELECT 1 FROM subjects WHERE place_id = places.id)")
    while let row = try rows.next() { places[row[0]] = Place(pathText: row[1], level: row[2]) }
    let tree = PlaceTree(reported: places.values, listed: listed)
    self.tree = tree
    let settled = places.compactMapValues { tree.settle($0) }
    self.settled = settled
    numbers = settled.reduce(into: [:]) { $0[$1.value, default: []].append($1.key) }.mapValues { $0.sorted() }
  }

  /// The numbers of places and of all under them.
  func numbers(within places: [Place]) -> [Int64] {
    places.flatMap { tree.descendants(of: $0) }.flatMap { numbers[$0] ?? [] }.sorted()
  }
}

/// Keeps the last tree until the places change.
final class PlaceTreeCache: Sendable {
  private struct Entry: Sendable {
    let change: Int
    let listed: [Place]
    let places: StoredPlaces
  }

  private let entry = Mutex<Entry?>(nil)

  /// The tree of the store as the connection sees it.
  func tree(in db: Database, listed: [Place] = []) throws -> StoredPlaces {
    let change = try PlaceChanges.count(in: db)
    if let known = entry.withLock({ $0 }), known.change == change, known.listed == listed {
      return known.places
    }
    let places = try StoredPlaces(db, listed: listed)
    entry.withLock { $0 = Entry(change: change, listed: listed, places: places) }
    return places
  }
}
