import Foundation
import Ingestion
import Reports
import Statistics
import Storage

/// The store that a briefing is made of: a given one, or one in the briefing's folder with the given reports alone.
struct BriefingStore {
  let store: Store
  /// The folder whose store this run has made, if it has.
  private let made: OutputFolder?

  private static let name = "tongjitu.sqlite"

  /// Opens a store that is there.
  init(at path: String) throws {
    store = try StoreOptions.open(path)
    made = nil
  }

  /// Reads reports into the store of a folder, which is made where there is none.
  ///
  /// - Throws: what keeps all reports from being read; nothing is left behind then.
  init(
    in out: String, reading walk: ReportWalk, _ pipeline: ReportPipeline, metrics: [Metric],
    changes: [PlaceChange]
  ) async throws {
    let folder = try OutputFolder(out)
    let path = folder.path + "/" + Self.name
    made = FileManager.default.fileExists(atPath: path) ? nil : folder
    store = try Store(path: path, metrics: metrics, changes: changes)
    let summary = try await Ingestion(store: store, pipeline: pipeline).runUntilInterrupted(walk.sources)
    do {
      try IngestionMessages.say(summary, walk)
    } catch {
      if try store.hashes().isEmpty { discard() }
      throw error
    }
    _ = try store.remove(hashes: store.hashes().subtracting(summary.hashes))
  }

  /// Takes away what this run has made; a store that was there before stays.
  func discard() { made?.discard(["", "-wal", "-shm"].map { Self.name + $0 }) }
}
