internal import GRDB

/// A place in a year that reports speak of.
struct Subject: Hashable, Comparable {
  /// Stands for the year of what has none; there are no totals for it.
  static let unknownYear = 0

  let place: Int64
  let year: Int

  /// Orders subjects as their tables do.
  static func < (left: Subject, right: Subject) -> Bool {
    (left.place, left.year) < (right.place, right.year)
  }

  /// What a report speaks of.
  static func all(of report: Int64, in db: Database) throws -> [Subject] {
    try Row.fetchAll(db, sql: "SELECT place_id, year FROM subjects WHERE report_id = ?", arguments: [report])
      .map { Subject(place: $0[0], year: $0[1]) }
  }
}

/// Counts the writes after which the set of places that reports speak of may be another, so that a tree of them can be
/// kept until the next.
enum PlaceChanges {
  static func note(in db: Database) throws {
    try db.execute(sql: "UPDATE place_changes SET count = count + 1")
  }

  static func count(in db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count FROM place_changes") ?? 0
  }
}
