import ArgumentParser
import CairoRendering
import Figures
import Phrases

/// Proves that figures can be read.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "检查图形：文字不重叠、不缺字、数据齐全 (prove that figures can be read and show all data)",
    discussion: "  tongjitu chart check charts/fixture.yaml")

  @Argument(help: ArgumentHelp("图形文件 (figure files, YAML)", valueName: "figure.yaml"))
  var paths: [String]

  @OptionGroup var store: StoreOptions
  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var language: LanguageOption
  @OptionGroup var corrections: CorrectionOptions

  func run() throws {
    let files = FigureFiles(store, catalogue, corrections)
    let measurer = try PangoTextMeasurer()
    var colours = ColourAssignment()
    var violations = 0
    for path in paths {
      let check = try Failure.naming(path) {
        let figure = try files.figure(at: path, colours: &colours).figure
        return try FigureCheck(figure, measurer: measurer)
      }
      for violation in check.violations { Terminal.print("\(path): \(violation)\n".utf8) }
      violations += check.violations.count
    }
    guard violations == 0 else {
      throw Failure(.findings, Terminal.phrases.violations(violations))
    }
    Terminal.say(Terminal.phrases.allPass(paths.count))
  }
}
