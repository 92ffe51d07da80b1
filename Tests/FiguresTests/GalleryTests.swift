import Charts
import Foundation
import Statistics
import Testing

@testable import Figures

@Suite("The gallery") struct GalleryTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "charts")

  private static let files =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  @Test("The gallery has a figure of every kind")
  func kinds() throws {
    let kinds = try Self.files.compactMap { try file($0).kind }
    #expect(Set(kinds).isSuperset(of: [.line, .bar, .facets, .slope]))
  }

  @Test("Every figure file of the gallery makes a figure that its metadata give back", arguments: files)
  func figure(name: String) throws {
    let file = try file(name)
    let data = try #require(file.data)
    let table = try TidyTable(csv: Data(contentsOf: Self.folder.appending(path: data)), name: data)
    var colours = ColourAssignment()
    let figure = try Figure(file, from: table, colours: &colours)
    #expect(try Figure(metadata: figure.metadata()) == figure)
  }

  private func file(_ name: String) throws -> FigureFile {
    try FigureFile(
      yaml: String(contentsOf: Self.folder.appending(path: name), encoding: .utf8), path: name)
  }
}
