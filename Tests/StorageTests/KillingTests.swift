import Foundation
import GRDB
import Testing

@testable import Storage

/// The program that writes to a store until it is killed; it is built beside the tests.
private let ingest = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
  .deletingLastPathComponent().appendingPathComponent("StorageIngest")

@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: ingest.path), "StorageIngest is not built"))
struct KillingTests {
  private static let kills = 240
  private static let reports = 400

  @Test("An ingest killed over two hundred times leaves the store that an undisturbed one makes")
  func killing() throws {
    let folder = try TemporaryFolder()
    let (disturbed, undisturbed) = (folder.file("disturbed.sqlite"), folder.file("undisturbed.sqlite"))
    var random = SeededGenerator(state: 7)
    for kill in 1...Self.kills {
      let process = try Self.start(on: disturbed, "on")
      Thread.sleep(forTimeInterval: Double.random(in: 0..<0.012, using: &random))
      #expect(process.isRunning)
      Foundation.kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if kill.isMultiple(of: 4) { try Self.expectWholeReports(in: disturbed) }
    }
    for path in [disturbed, undisturbed] {
      let process = try Self.start(on: path, "finish")
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let expected = try Self.contents(of: undisturbed)
    #expect(expected["reports"]?.count == Self.reports)
    let contents = try Self.contents(of: disturbed)
    for (table, rows) in expected { #expect(contents[table] == rows, "the rows of \(table) differ") }
  }

  @Test("Two programs that ingest at once into one new file leave the store that one alone makes")
  func twoPrograms() throws {
    let folder = try TemporaryFolder()
    let alone = try Self.start(on: folder.file("alone.sqlite"), "finish")
    alone.waitUntilExit()
    let expected = try Self.contents(of: folder.file("alone.sqlite"))
    for round in 1...4 {
      let path = folder.file("shared\(round).sqlite")
      let programs = try (0..<2).map { _ in try Self.start(on: path, "finish") }
      for program in programs {
        program.waitUntilExit()
        #expect(program.terminationStatus == 0)
      }
      try Self.expectWholeReports(in: path)
      let contents = try Self.contents(of: path)
      for (table, rows) in expected { #expect(contents[table] == rows, "the rows of \(table) differ") }
    }
  }

  /// Starts the program and waits until it has opened the store.
  private static func start(on path: String, _ mode: String) throws -> Process {
    let process = Process()
    let output = Pipe()
    process.executableURL = ingest
    process.arguments = [path, "\(reports)", mode]
    process.standardOutput = output
    try process.run()
    _ = output.fileHandleForReading.readData(ofLength: 5)
    return process
  }

  /// Every report has all its rows, and the file is sound.
  private static func expectWholeReports(in path: String) throws {
    let store = try Store(path: path, creating: false)
    try store.read { db in
      let halves = try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM reports r WHERE observation_count <>
            (SELECT count(*) FROM observations WHERE id >> 16 = r.id)
            OR NOT EXISTS (SELECT 1 FROM texts WHERE report_id = r.id)
            OR NOT EXISTS (SELECT 1 FROM subjects WHERE report_id = r.id)
          """)
      #expect(halves == 0)
      #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
      #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") == [])
    }
  }

  /// The rows of every table, with the names of what the store's own numbers stand for.
  private static func contents(of path: String) throws -> [String: [String]] {
    let queries = [
      "reports":
        "SELECT r.*, p.path AS place FROM reports r JOIN places p ON p.id = place_id ORDER BY r.path",
      "observations": """
      SELECT r.path, o.id & 65535, p.path, m.name, o.year, o.months, value, qualifier, role, start, "end", sentence_start,
        sentence_end, page, rules.name
      FROM observations o JOIN reports r ON r.id = o.id >> 16 JOIN places p ON p.id = o.place_id
        JOIN metrics m ON m.id = metric_id JOIN rules ON rules.id = rule_id ORDER BY r.path, o.id
      """,
      "texts": "SELECT r.path, text FROM texts JOIN reports r ON r.id = report_id ORDER BY r.path",
      "findings": "SELECT r.path, f.* FROM findings f JOIN reports r ON r.id = report_id ORDER BY r.path",
      "subjects": """
      SELECT p.path, s.year, r.path AS report, is_own FROM subjects s JOIN places p ON p.id = s.place_id
        JOIN reports r ON r.id = s.report_id ORDER BY 1, 2, 3
      """,
      "totals": """
      SELECT p.path, year, has_report, hex(cells) FROM totals JOIN places p ON p.id = place_id ORDER BY 1, 2
      """,
    ]
    let store = try Store(path: path, creating: false)
    return try store.read { db in
      try queries.mapValues { query in
        try Row.fetchAll(db, sql: query).map { row in
          row.filter { !["id", "place_id", "report_id"].contains($0.0) }
            .map { "\($0.0)=\($0.1)" }.joined(separator: " ")
        }
      }
    }
  }
}
