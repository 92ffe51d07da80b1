import Foundation
import GRDB
import Statistics
import Testing

@testable import Storage

struct OpeningTests {
  @Test("A store is opened again as it was left")
  func reopening() throws {
    let folder = try TemporaryFolder()
    try Store(path: folder.file(), metrics: Sample.metrics).save(Sample.corpus)
    let again = try Store(path: folder.file(), creating: false)
    #expect(try again.reports().count == Sample.corpus.count)
    let series = try again.tabulation(metrics: Sample.metrics).series(of: Sample.cases, for: Sample.linhe)
    #expect(series.values.first?.value == 60)
  }

  @Test("A missing file is refused unless one is to be made")
  func missing() throws {
    let folder = try TemporaryFolder()
    #expect(throws: StoreError.missing(path: folder.file())) {
      try Store(path: folder.file(), creating: false)
    }
    #expect(!FileManager.default.fileExists(atPath: folder.file()))
  }

  @Test("A folder that is not there, or a folder in the file's place, cannot be written")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    for path in [folder.file("no/such/store.sqlite"), folder.url.path] {
      let error = #expect(throws: StoreError.self) { try Store(path: path) }
      guard case .unwritable(path, _) = error else {
        Issue.record("unexpected \(String(describing: error))")
        continue
      }
    }
  }

  @Test("A file that is no database, or another program's, is refused and left as it was")
  func foreign() throws {
    let folder = try TemporaryFolder()
    let text = Data(String(repeating: "这不是数据库。", count: 500).utf8)
    try text.write(to: URL(fileURLWithPath: folder.file("text")))
    #expect(throws: StoreError.notAStore(path: folder.file("text"))) { try Store(path: folder.file("text")) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("text"))) == text)

    let other = try DatabaseQueue(path: folder.file("other"))
    try other.write { try $0.execute(sql: "CREATE TABLE notes (id INTEGER PRIMARY KEY)") }
    try other.close()
    #expect(throws: StoreError.notAStore(path: folder.file("other"))) {
      try Store(path: folder.file("other"))
    }
  }

  @Test("An empty file is no store to read from, and stays empty")
  func empty() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.file("empty")))
    #expect(throws: StoreError.notAStore(path: folder.file("empty"))) {
      try Store(path: folder.file("empty"), creating: false)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("empty"))).isEmpty)
  }

  @Test("A store of a later version is refused")
  func newer() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.file(), metrics: Sample.metrics)
    try store.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('from the future')") }
    #expect(throws: StoreError.newerVersion(path: folder.file())) { try Store(path: folder.file()) }
  }

  @Test("A damaged store is refused when the damage is met")
  func damaged() throws {
    let folder = try TemporaryFolder()
    do {
      let store = try Store(path: folder.file(), metrics: Sample.metrics)
      try store.save(Sample.corpus)
      try store.writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
      try store.writer.close()
    }
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: folder.file()))
    let size = try handle.seekToEnd()
    for page in stride(from: UInt64(4096), to: size, by: 4096) {
      try handle.seek(toOffset: page)
      try handle.write(contentsOf: Data(repeating: 0xA5, count: 4096))
    }
    try handle.close()
    let error = #expect(throws: StoreError.self) { try Store(path: folder.file()).reports() }
    guard case .damaged = error else {
      Issue.record("unexpected \(String(describing: error))")
      return
    }
  }

  @Test("A message says what to do, in one line")
  func messages() {
    let errors: [StoreError] = [
      .missing(path: "a"), .notAStore(path: "a"), .newerVersion(path: "a"), .damaged(path: "a", detail: "b"),
      .unwritable(path: "a", detail: "b"), .busy(path: "a"), .unknownMetric("a"),
      .unexpected(path: "a", detail: "b"),
      .tooManyObservations(path: "a"),
    ]
    for error in errors {
      #expect(error.description.contains("a") && !error.description.contains("\n"))
    }
    #expect(Set(errors.map(\.description)).count == errors.count)
  }
}
