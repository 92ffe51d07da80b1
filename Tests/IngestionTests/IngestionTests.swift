import Catalogues
import Extraction
import Foundation
import Reports
import Statistics
import Storage
import Testing

@testable import Ingestion

@Suite("Reading reports into a store") struct IngestionTests {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  let store: Store
  let ingestion: Ingestion

  init() throws {
    let catalogue = try Catalogue.standard()
    store = try Store(inMemoryWith: catalogue.metrics)
    let extractor = Extractor(catalogue: catalogue, places: try .standard())
    ingestion = Ingestion(store: store, pipeline: ReportPipeline(extractor: extractor), workers: 2)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func write(_ text: String, as name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  private func run(rereading: Bool = false) async throws -> IngestionSummary {
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await ingestion.run(ReportWalker.walk([folder.path]).sources, rereading: rereading)
  }

  private static func report(year: Int, cases: Int) -> String {
    "澄湖区桃源镇\(year)年度法治政府建设情况报告\n\n全年受理信访事项\(cases)件。\n"
  }

  @Test("A report is stored with its place, its period and its observations")
  func stored() async throws {
    try write(Self.report(year: 2021, cases: 341), as: "a.txt")
    let summary = try await run()
    #expect(summary.stored.count == 1 && summary.observations == 1)
    let observation = try #require(try store.observations().first)
    #expect(observation.place?.name == "澄湖区桃源镇")
    #expect(observation.period == Period(year: 2021))
    #expect(observation.value == 341)
  }

  @Test("What is in the store is not read again")
  func idempotent() async throws {
    try write(Self.report(year: 2021, cases: 341), as: "a.txt")
    let sources = ReportWalker.walk([folder.path]).sources
    _ = try await ingestion.run(sources)
    let second = try await run()
    #expect(second.stored.isEmpty && second.seen.count == 1)
    #expect(second.hashes.count == 1)
  }

  @Test("A file with the content of another is named as its duplicate")
  func duplicates() async throws {
    try write(Self.report(year: 2021, cases: 341), as: "a.txt")
    try write(Self.report(year: 2021, cases: 341), as: "b.txt")
    let summary = try await run()
    #expect(summary.stored.count == 1)
    #expect(summary.duplicates.map(\.original) == summary.stored)
  }

  @Test("A report that names several years is named")
  func severalYears() async throws {
    try write("澄湖区桃源镇2020年和2021年法治政府建设情况报告\n\n受理信访事项12件。\n", as: "a.txt")
    try write(Self.report(year: 2021, cases: 341), as: "b.txt")
    let summary = try await run()
    #expect(summary.severalYears.map { $0.suffix(5) } == ["a.txt"])
  }

  @Test("A file that cannot be read does not stop the others")
  func failure() async throws {
    try write("", as: "a.txt")
    try write(Self.report(year: 2021, cases: 341), as: "b.txt")
    let summary = try await run()
    #expect(summary.stored.count == 1)
    #expect(summary.failures.map(\.reason) == [.empty])
  }

  @Test("Rereading replaces what was read")
  func rereading() async throws {
    try write(Self.report(year: 2021, cases: 341), as: "a.txt")
    _ = try await ingestion.run(ReportWalker.walk([folder.path]).sources)
    let summary = try await run(rereading: true)
    #expect(summary.stored.count == 1)
    #expect(try store.observations().count == 1)
  }

  @Test("What is given for a file goes before what is given for all")
  func given() {
    let all = GivenContext(period: Period(year: 2020))
    let contexts = GivenContexts(forAll: all, byFile: ["a.txt": GivenContext(period: Period(year: 2021))])
    #expect(contexts["reports/a.txt"].period?.year == 2021)
    #expect(contexts["reports/b.txt"].period?.year == 2020)
  }
}
