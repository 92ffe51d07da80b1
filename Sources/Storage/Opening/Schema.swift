internal import GRDB

/// The tables of a store, in the steps in which they came to be.
enum Schema {
  /// Says in the file's header that it is a store of this program: "TJTU".
  static let applicationID = 0x544A_5455

  /// The steps; a file that has others besides was written by a later version.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("reports and observations") { db in try db.execute(sql: firstTables) }
    migrator.registerMigration("names of places") { db in
      try db.execute(sql: placeNames)
      var names = PlaceNameRows(db)
      let paths = try String.fetchCursor(db, sql: "SELECT path FROM places")
      while let path = try paths.next() { try names.note(path.split(separator: "/").map(String.init)) }
    }
    return migrator
  }

  /// Where a name leads a path and follows in another, the first path may be short for a longer one.
  private static let placeNames = """
    CREATE TABLE place_names (name TEXT PRIMARY KEY, leads INTEGER NOT NULL, follows INTEGER NOT NULL)
      STRICT, WITHOUT ROWID;
    """

  /// - `metrics` keeps what decides totals, so that a change of it can be seen.
  /// - `reports.statement_year` is the year that most of its statements are about.
  /// - `observations.id` is the report's number times 65536 and the observation's place in the report: rows are appended
  ///   in order, and a report's lie side by side. A trigger removes them with their report. There are millions of them,
  ///   so they are spared foreign keys: their places, metrics and rules are looked up in the transaction that
  ///   writes them, and never removed.
  /// - `observations.value` is an integer, or the exact decimal as text; `months` is 111 for January to November.
  /// - `subjects` says which reports speak of a place and year, and whether as their own.
  /// - `totals` has every place's own values of a year, all metrics in one block; see `CellBlock`.
  /// - `place_changes` counts the changes to the set of places.
  private static let firstTables = """
    PRAGMA application_id = \(applicationID);
    CREATE TABLE metrics (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, unit TEXT NOT NULL,
      combine TEXT NOT NULL, roll_up TEXT NOT NULL, denominator TEXT
    ) STRICT;
    CREATE TABLE places (
      id INTEGER PRIMARY KEY, path TEXT NOT NULL, level INTEGER NOT NULL, UNIQUE (path, level)
    ) STRICT;
    CREATE TABLE rules (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE reports (
      id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, path TEXT NOT NULL, format TEXT NOT NULL, title TEXT,
      place_id INTEGER REFERENCES places (id), year INTEGER, months INTEGER, statement_year INTEGER,
      observation_count INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX reports_by_path ON reports (path, hash);
    CREATE TABLE texts (
      report_id INTEGER PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE, text TEXT NOT NULL
    ) STRICT;
    CREATE TABLE observations (
      id INTEGER PRIMARY KEY, place_id INTEGER, metric_id INTEGER NOT NULL, year INTEGER, months INTEGER,
      value ANY NOT NULL, qualifier INTEGER NOT NULL, role INTEGER NOT NULL, start INTEGER NOT NULL,
      "end" INTEGER NOT NULL, sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, page INTEGER,
      rule_id INTEGER NOT NULL
    ) STRICT;
    CREATE TRIGGER observations_go_with_reports AFTER DELETE ON reports BEGIN
      DELETE FROM observations WHERE id BETWEEN old.id << 16 AND (old.id << 16) + 65535;
    END;
    CREATE TABLE findings (
      report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL, severity TEXT NOT NULL, message TEXT NOT NULL, spans TEXT NOT NULL,
      PRIMARY KEY (report_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE subjects (
      place_id INTEGER NOT NULL REFERENCES places (id), year INTEGER NOT NULL,
      report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE, is_own INTEGER NOT NULL,
      PRIMARY KEY (place_id, year, report_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX subjects_by_report ON subjects (report_id);
    CREATE TABLE totals (
      place_id INTEGER NOT NULL REFERENCES places (id), year INTEGER NOT NULL, has_report INTEGER NOT NULL,
      cells BLOB NOT NULL,
      PRIMARY KEY (place_id, year)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE place_changes (count INTEGER NOT NULL) STRICT;
    INSERT INTO place_changes VALUES (0);
    """
}
