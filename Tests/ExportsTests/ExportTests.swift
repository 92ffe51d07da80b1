import Foundation
import Phrases
import Statistics
import Testing

@testable import Exports

struct ExportTests {
  private let folder = ScratchFolder()
  private static let files = [
    "data.xlsx", "datapackage.json", "metrics.csv", "observations.csv", "observations.jsonl", "series.csv",
    "series.jsonl",
  ]

  private func package() throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: folder.bytes("datapackage.json")) as? [String: Any])
  }

  @Test("All files are there, and nothing besides")
  func files() throws {
    try Samples.export.write(to: folder.path)
    #expect(folder.names() == Self.files)
    #expect(try folder.text("series.csv").split(separator: "\n").count == 4)
    #expect(try folder.text("series.jsonl").split(separator: "\n").count == 3)
    #expect(try folder.text("observations.csv").split(separator: "\n").count == 4, "a sentence has two lines")
    #expect(try folder.text("observations.jsonl").split(separator: "\n").count == 2)
    #expect(try folder.text("metrics.csv").split(separator: "\n").count == 3)
  }

  @Test("The same data gives the same bytes, however often it is written")
  func sameBytes() async throws {
    try Samples.export.write(to: folder.path)
    let first = try Self.files.map { try folder.bytes($0) }
    // The creation date would differ by a second if the clock were asked for it.
    try await Task.sleep(for: .milliseconds(1_100))
    try Samples.export.write(to: folder.path)
    #expect(try Self.files.map { try folder.bytes($0) } == first)
  }

  @Test("An export that fails leaves the folder as it was")
  func failure() throws {
    struct Lost: Error {}
    try Data("old".utf8).write(to: URL(fileURLWithPath: folder.path + "/series.csv"))
    let export = Export(series: [Samples.series]) { emit in
      try emit(ObservationRecord(Samples.observation()))
      throw Lost()
    }
    #expect(throws: Lost.self) { try export.write(to: folder.path) }
    #expect(folder.names() == ["series.csv"])
    #expect(try folder.text("series.csv") == "old")
  }

  @Test("A folder that cannot be made is refused with its path")
  func noFolder() {
    let error = #expect(throws: ExportError.self) { try Samples.export.write(to: "/proc/none/out") }
    guard case .cannotWrite("/proc/none/out", _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("The package describes each CSV as it is, with its columns, its size and the reports")
  func description() throws {
    try Samples.export.write(to: folder.path)
    let package = try package()
    let resources = try #require(package["resources"] as? [[String: Any]])
    #expect(resources.map { $0["path"] as? String } == ["series.csv", "observations.csv", "metrics.csv"])
    for resource in resources {
      let path = try #require(resource["path"] as? String)
      let schema = try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: Any]])
      #expect(resource["bytes"] as? Int == (try folder.bytes(path)).count)
      #expect(
        try folder.text(path).hasPrefix(
          fields.compactMap { $0["name"] as? String }.joined(separator: ",") + "\n"))
      #expect(fields.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
    }
    let sources = try #require(package["sources"] as? [[String: String]])
    #expect(sources == [["title": "甲/2020.txt", "hash": "sha256:" + String(repeating: "ab", count: 32)]])
  }

  @Test("For a spreadsheet every CSV begins with a byte order mark, and no JSON does")
  func byteOrderMark() throws {
    var export = Samples.export
    export.dialect = .spreadsheet
    try export.write(to: folder.path)
    for name in Self.files where name != "data.xlsx" {
      #expect(try folder.bytes(name).starts(with: [0xEF, 0xBB, 0xBF]) == name.hasSuffix(".csv"))
    }
  }

  @Test("Nothing at all is an export as well")
  func nothing() throws {
    try Export(series: [], observations: []).write(to: folder.path)
    #expect(folder.names() == Self.files)
    #expect(try package()["sources"] == nil)
  }

  @Test(
    "An export of many made values for the check of other programs",
    .enabled(if: ProcessInfo.processInfo.environment["EXPORT_TO"] != nil))
  func manyMadeValues() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["EXPORT_TO"])
    var export = Samples.many(places: 14, years: 2015...2024)
    try export.write(to: folder + "/data")
    export.dialect = .spreadsheet
    try export.write(to: folder + "/spreadsheet")
  }
}
