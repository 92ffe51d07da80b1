import ArgumentParser
import Figures

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

  @OptionGroup var pictures: PictureOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var language: LanguageOption
  @OptionGroup var corrections: CorrectionOptions

  func run() throws {
    let files = FigureFiles(store, catalogue, corrections)
    let writer = try FigureWriter(pictures)
    var colours = ColourAssignment()
    for path in paths {
      try Failure.naming(path) {
        let (file, figure) = try files.figure(at: path, colours: &colours)
        try writer.write(figure, formats: file.formats)
      }
    }
  }
}
