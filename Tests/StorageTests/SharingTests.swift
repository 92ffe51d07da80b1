import Foundation
import GRDB
import Statistics
import Testing

@testable import Storage

struct SharingTests {
  @Test("Two ingests at once into one new file store every report once")
  func twoIngests() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file()
    let outcomes = try await withThrowingTaskGroup(of: [SaveOutcome].self) { group in
      for _ in 0..<2 {
        group.addTask {
          let store = try Store(path: path, metrics: Sample.metrics)
          return try Sample.corpus.map { try store.save($0) }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(outcomes.filter { $0 == .stored }.count == Sample.corpus.count)
    let store = try Store(path: path)
    let expected = Sample.corpus.flatMap(\.observations).count
    #expect(try store.observations().count == expected)
    withExtendedLifetime(folder) {}
  }

  @Test("A store that another program has only begun to make is taken over")
  func begunElsewhere() throws {
    let folder = try TemporaryFolder()
    let path = folder.file()
    try DatabaseQueue(path: path).write { db in
      try db.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    }
    let store = try Store(path: path, metrics: Sample.metrics)
    try store.save(Sample.corpus)
    #expect(try store.reports().count == Sample.corpus.count)
    withExtendedLifetime(folder) {}
  }

  @Test("A reader sees the state before a write that has not ended")
  func readingWhileWriting() throws {
    let folder = try TemporaryFolder()
    let writer = try Store(path: folder.file(), metrics: Sample.metrics)
    let reader = try Store(path: folder.file())
    try writer.write { db in
      try db.execute(sql: "INSERT INTO rules (name) VALUES ('unfinished')")
      #expect(try reader.reports() == [])
    }
    try writer.save(Sample.corpus)
    #expect(try reader.reports().count == Sample.corpus.count)
    #expect(try reader.places().places.contains(Sample.linhe))
  }
}
