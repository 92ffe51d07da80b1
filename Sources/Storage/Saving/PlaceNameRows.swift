internal import GRDB

/// Keeps the names that paths of places are made of, and whether each leads a path or follows in one.
struct PlaceNameRows {
  private let db: Database
  /// What is known to be in the table: names that lead, and names that follow.
  private var leading: Set<String> = []
  private var following: Set<String> = []

  init(_ db: Database) { self.db = db }

  /// Notes the names of a path.
  mutating func note(_ path: [String]) throws {
    for (position, name) in path.enumerated() {
      let isNew = position == 0 ? leading.insert(name).inserted : following.insert(name).inserted
      guard isNew else { continue }
      try db.cachedStatement(
        sql: """
          INSERT INTO place_names (name, leads, follows) VALUES (?, ?, ?) ON CONFLICT (name)
            DO UPDATE SET leads = leads OR excluded.leads, follows = follows OR excluded.follows
          """
      ).execute(arguments: [name, position == 0, position > 0])
    }
  }
}
