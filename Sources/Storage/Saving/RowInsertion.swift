internal import GRDB
internal import GRDBSQLite
internal import Statistics

/// A prepared statement into which one row after another is bound, without an array of arguments for each.
///
/// Wraps `sqlite3_bind_*`, `sqlite3_step` and `sqlite3_reset`: twelve million rows are too many for anything slower.
struct RowInsertion: ~Copyable {
  /// Tells SQLite to copy text before the call ends.
  private static var transient: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  private let statement: GRDB.Statement
  private var column: Int32 = 0

  init(_ db: Database, _ sql: String) throws { statement = try db.cachedStatement(sql: sql) }

  mutating func bind(_ number: Int64) {
    column += 1
    sqlite3_bind_int64(statement.sqliteStatement, column, number)
  }

  mutating func bind(_ number: Int) { bind(Int64(number)) }

  mutating func bind(_ number: Int64?) {
    if let number {
      bind(number)
    } else {
      column += 1
      sqlite3_bind_null(statement.sqliteStatement, column)
    }
  }

  mutating func bind(_ text: String?) {
    if let text { bind(text) } else { bind(Int64?.none) }
  }

  mutating func bind(_ text: String) {
    column += 1
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        _ = sqlite3_bind_text(
          statement.sqliteStatement, column, $0.baseAddress, Int32($0.count), Self.transient)
      }
    }
  }

  mutating func bind(bytes: [UInt8]) {
    column += 1
    bytes.withUnsafeBytes {
      _ = sqlite3_bind_blob64(
        statement.sqliteStatement, column, $0.baseAddress, UInt64($0.count), Self.transient)
    }
  }

  /// Writes the row of the values bound since the last one.
  mutating func insert() throws {
    column = 0
    let code = sqlite3_step(statement.sqliteStatement)
    sqlite3_reset(statement.sqliteStatement)
    guard code == SQLITE_DONE else {
      let message = sqlite3_errmsg(sqlite3_db_handle(statement.sqliteStatement)).map { String(cString: $0) }
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
  }
}
