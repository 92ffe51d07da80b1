internal import GRDB

/// Why a store could not be used.
public enum StoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is no such file, and none was to be made.
  case missing(path: String)
  /// The file is something else than a store.
  case notAStore(path: String)
  /// The file was written by a later version of the program.
  case newerVersion(path: String)
  /// The file is damaged.
  case damaged(path: String, detail: String)
  /// The file cannot be opened, made or written.
  case unwritable(path: String, detail: String)
  /// Another program kept the store for itself for too long.
  case busy(path: String)
  /// An observation is of a metric that the store was not opened with.
  case unknownMetric(String)
  /// No report has this path or hash; with the nearest paths.
  case unknownReport(String, nearest: [String])
  /// More was read in one report than it can hold; it is hardly a report.
  case tooManyObservations(path: String)
  /// Something that the store does not expect of SQLite.
  case unexpected(path: String, detail: String)

  /// What is wrong and what to do, in one line.
  public var description: String {
    switch self {
    case .missing(let path): "\(path): no such store; `tongjitu ingest` makes one"
    case .notAStore(let path): "\(path): not a store of tongjitu; name another file with --store"
    case .newerVersion(let path): "\(path): written by a newer tongjitu; use that version, or another store"
    case .damaged(let path, let detail):
      "\(path): the store is damaged (\(detail)); restore a copy, or ingest the reports into a new store"
    case .unwritable(let path, let detail): "\(path): cannot open or write the store (\(detail))"
    case .busy(let path): "\(path): another program is writing to the store; try again when it has finished"
    case .unknownMetric(let id): "metric \(id) is not in the catalogue that the store was opened with"
    case .unknownReport(let name, let nearest):
      "\(name): not in the store" + (nearest.isEmpty ? "" : "; near it: \(nearest.joined(separator: ", "))")
    case .tooManyObservations(let path):
      "\(path): more than \(ObservationNumber.limit) observations in one report; leave it out or part it"
    case .unexpected(let path, let detail): "\(path): \(detail)"
    }
  }

  /// What an error of the database means for its user.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError:
      let detail = error.message ?? error.resultCode.description
      switch error.resultCode {
      case .SQLITE_NOTADB: self = .notAStore(path: path)
      case .SQLITE_CORRUPT: self = .damaged(path: path, detail: detail)
      case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_PERM, .SQLITE_AUTH:
        self = .unwritable(path: path, detail: detail)
      default: self = .unexpected(path: path, detail: detail)
      }
    default: self = .unexpected(path: path, detail: "\(error)")
    }
  }
}
