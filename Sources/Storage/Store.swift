internal import GRDB
public import Statistics

/// The reports read, with their observations and findings, in one SQLite file.
///
/// A report is stored whole or not at all, once for its content. Any number of programs may read while one writes; of
/// two that write, one waits. Every year's values are kept in step with the statements, so that series need not go
/// through them.
///
///     let store = try Store(path: "tongjitu.sqlite", metrics: catalogue.metrics)
///     try store.save([reading])
///     let tabulation = try store.tabulation()
public final class Store: Sendable {
  /// The file; `:memory:` for a store in memory.
  public let path: String
  let writer: any DatabaseWriter
  /// The places that were renamed or merged.
  let changes: [PlaceChange]
  let trees = PlaceTreeCache()

  /// Opens a store, and makes it where there is none.
  ///
  /// Values are made by the rules of the metrics. Where those differ from what the store was last opened with, all
  /// values are made anew, which takes a while.
  ///
  /// - Parameter metrics: The metrics of the catalogue; with none, those that the store knows.
  /// - Parameter creating: Whether to make the file where there is none.
  /// - Parameter changes: The places that were renamed or merged: reports of both are one series.
  /// - Throws: ``StoreError`` if the file cannot be opened, is no store, is damaged or was written by a later version.
  public init(
    path: String, metrics: [Metric] = [], creating: Bool = true, changes: [PlaceChange] = []
  ) throws(StoreError) {
    self.path = path
    self.changes = changes
    do {
      writer = try Self.open(path, creating: creating)
    } catch {
      throw StoreError(error, path: path)
    }
    try adopt(metrics)
  }

  /// Makes a store in memory, for as long as it is used.
  public init(inMemoryWith metrics: [Metric], changes: [PlaceChange] = []) throws(StoreError) {
    path = ":memory:"
    self.changes = changes
    do {
      let queue = try DatabaseQueue(configuration: Self.configuration())
      try Self.bringUpToDate(queue, path: path)
      writer = queue
    } catch {
      throw StoreError(error, path: path)
    }
    try adopt(metrics)
  }

  /// The places as the connection sees them, with those listed beside them.
  ///
  /// - Parameter scope: The part of them that will do.
  func knownPlaces(in db: Database, listed: [Place] = [], scope: PlaceScope? = nil) throws -> StoredPlaces {
    try trees.tree(in: db, known: KnownPlaces(listed: listed, changes: changes), scope: scope)
  }

  /// Reads from one state of the store, whatever others write meanwhile.
  func read<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    do {
      return try writer.read(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Writes all or nothing.
  ///
  /// The transaction takes the right to write at once: one that read first could not wait for another's end.
  func write<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    do {
      return try writer.writeWithoutTransaction { db in
        var result: T?
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
        guard let result else { throw StoreError.unexpected(path: path, detail: "a write gave no result") }
        return result
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
