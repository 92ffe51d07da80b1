internal import Foundation
internal import GRDB

extension Store {
  /// How long a write waits for another program's to end, in seconds.
  private static let patience = 60.0

  /// How many pages the log holds before they are moved to the store: a page that is written over and over is moved once.
  private static let pagesInLog = 8192

  static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.label = "tongjitu"
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA page_size = 8192; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;
          PRAGMA wal_autocheckpoint = \(pagesInLog)
          """)
    }
    return configuration
  }

  /// Opens a file in WAL mode and brings its tables up to date.
  static func open(_ path: String, creating: Bool) throws -> any DatabaseWriter {
    guard creating || FileManager.default.fileExists(atPath: path) else {
      throw StoreError.missing(path: path)
    }
    // SQLite takes an empty file for a database without tables and would make ours in it.
    guard try creating || !isEmpty(path) else { throw StoreError.notAStore(path: path) }
    let pool = try retryingWhileBusy { try DatabasePool(path: path, configuration: configuration()) }
    try bringUpToDate(pool, path: path)
    return pool
  }

  private static func isEmpty(_ path: String) throws -> Bool {
    try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int == 0
  }

  /// Makes the tables of an empty database; leaves what is no store of ours, or a later one, as it is.
  static func bringUpToDate(_ writer: any DatabaseWriter, path: String) throws {
    let migrator = Schema.migrator
    let isDone = try writer.read { db in
      let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      // Another program that makes the store in this moment has its list of migrations there before the tables.
      let isEmpty =
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'")
        == 0
      guard isEmpty || application == Schema.applicationID else { throw StoreError.notAStore(path: path) }
      if try migrator.hasBeenSuperseded(db) { throw StoreError.newerVersion(path: path) }
      return try migrator.hasCompletedMigrations(db)
    }
    if isDone { return }
    do {
      try migrator.migrate(writer)
    } catch {
      // Another program may have made the tables in the same moment.
      guard try writer.read(migrator.hasCompletedMigrations) else { throw error }
    }
  }

  /// Two programs that make one store at once both switch it to WAL, and SQLite does not wait there.
  private static func retryingWhileBusy<T>(_ body: () throws -> T) throws -> T {
    let deadline = Date(timeIntervalSinceNow: 10)
    while true {
      do {
        return try body()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && Date() < deadline {
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }
}
