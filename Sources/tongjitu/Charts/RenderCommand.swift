import ArgumentParser
import Figures
import Foundation

/// Draws figure files.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "按图形文件绘图 (draw figure files)",
    discussion: """
        tongjitu chart render charts/fixture.yaml --out charts

      Any number of figure files are drawn in one process, each under its own name.
      """)

  @Argument(help: ArgumentHelp("图形文件 (figure files, YAML)", valueName: "figure.yaml"))
  var paths: [String]

  @Option(help: ArgumentHelp("输出文件夹 (the folder for the pictures)", valueName: "dir"))
  var out = "."

  @OptionGroup var store: StoreOptions
  @OptionGroup var catalogue: CatalogueOptions

  func run() throws {
    let files = try paths.map(read)
    let writer = try FigureWriter(folder: out)
    var colours = ColourAssignment()
    for file in files {
      let figure = try Figure(file, from: try source(of: file), colours: &colours)
      try writer.write(figure, formats: file.formats)
    }
  }

  private func read(_ path: String) throws -> FigureFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(.missingInput, "\(path): no such figure file; check the path")
    }
    return try FigureFile(yaml: String(decoding: data, as: UTF8.self), path: path)
  }

  /// The figure's own table, relative to its file, or the store.
  private func source(of file: FigureFile) throws -> any SeriesSource {
    guard let data = file.data else { return try StoreSource(store, catalogue).tabulation() }
    let folder = URL(fileURLWithPath: file.path).deletingLastPathComponent()
    let path = data.hasPrefix("/") ? data : folder.appendingPathComponent(data).path
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Failure(
        .missingInput, "\(file.path): data: no such file \(data); the path is relative to the figure file")
    }
    return try TidyTable(csv: bytes, name: data)
  }
}
