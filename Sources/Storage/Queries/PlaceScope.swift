internal import GRDB
internal import Statistics

/// A part of the places that can be looked at alone, so that a district's figures do not wait for a country's places.
///
/// It can where no path in it may be short for another, or another for it: no name that follows in one of its paths leads
/// a path of the store, and none that leads one follows elsewhere. Then every path in it is the whole of its place, and
/// nothing outside it belongs there.
enum PlaceScope {
  /// Some places with all under them; of a town its county.
  case within([Place])
  /// All places that names may mean, with all under them.
  case around([String])

  /// The places of the scope; `nil` where they cannot be told without looking at all others.
  func places(in db: Database, known: KnownPlaces) throws -> StoredPlaces? {
    let rows: [Int64: Place]
    var scopes: Set<Place> = []
    var listed: [Place] = []
    switch self {
    case .within(let wanted):
      scopes = Set(wanted.map { $0.level == .town ? $0.parent ?? $0 : $0 })
      listed = known.listed.filter { place in scopes.contains { place == $0 || place.isWithin($0) } }
      rows = try scopes.reduce(into: [:]) { rows, scope in
        rows.merge(try Self.rows(under: scope, in: db)) { first, _ in first }
      }
    case .around(let words):
      let found = try words.map { words in
        try Self.names(endingIn: words, in: db).reduce(into: [:]) { rows, name in
          rows.merge(try Self.rows(with: name, in: db)) { first, _ in first }
        }
      }
      // What names nothing is told with the names near it, among all.
      guard known.listed.isEmpty, !found.contains(where: \.isEmpty) else { return nil }
      rows = found.reduce(into: [:]) { all, rows in all.merge(rows) { first, _ in first } }
    }
    let paths = (scopes + listed + rows.values).map(\.path)
    let (leading, following) = (Set(paths.map { $0[0] }), Set(paths.flatMap { $0.dropFirst() }))
    guard try !Self.anyIsShort(leading: leading, following: following, in: db),
      !known.listed.contains(where: { $0.path.dropFirst().contains(where: leading.contains) }),
      !known.changes.contains(where: { change in
        [change.former, change.present].contains {
          leading.contains($0.shortName) || following.contains($0.shortName)
        }
      })
    else { return nil }
    return StoredPlaces(rows, known: KnownPlaces(listed: listed, changes: []))
  }

  /// Whether the store has a path that begins with one of the following names, or one in which a leading name follows.
  private static func anyIsShort(
    leading: Set<String>, following: Set<String>, in db: Database
  ) throws -> Bool {
    let find = try db.cachedStatement(sql: "SELECT leads, follows FROM place_names WHERE name = ?")
    return try leading.union(following).contains { name in
      guard let row = try Row.fetchOne(find, arguments: [name]) else { return false }
      return row[0] && following.contains(name) || row[1] && leading.contains(name)
    }
  }

  private static func rows(under scope: Place, in db: Database) throws -> [Int64: Place] {
    // The character after the slash ends the range of all that begins with the path and a slash.
    try PlaceRows.fetch(
      from: db, where: "path >= ? AND path < ?", arguments: [scope.pathText, scope.pathText + "0"]
    ).filter { $0.value.path == scope.path || $0.value.isWithin(scope) }
  }

  private static func rows(with name: String, in db: Database) throws -> [Int64: Place] {
    try PlaceRows.fetch(from: db, where: "instr('/' || path || '/', ?) > 0", arguments: ["/\(name)/"])
  }

  /// The names of known places that a user's words end in.
  private static func names(endingIn words: String, in db: Database) throws -> [String] {
    let letters = words.filter { $0 != "/" && !$0.isWhitespace }
    let find = try db.cachedStatement(sql: "SELECT name FROM place_names WHERE name = ?")
    return try letters.indices.compactMap { try String.fetchOne(find, arguments: [String(letters[$0...])]) }
  }
}
