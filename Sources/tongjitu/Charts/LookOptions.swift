import ArgumentParser
import Charts
import Figures
import Phrases

/// How charts look.
struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "尺寸：gongwen（默认）、half、page、word、slide、wide，或 156x96mm、1200x800px (size)", valueName: "size")
  )
  var size: String?

  @Option(help: ArgumentHelp("配色：print（默认）、grey 或 screen (theme)", valueName: "theme"))
  var theme: String?

  @Option(help: ArgumentHelp("分辨率 (resolution of the PNG)", valueName: "dpi"))
  var dpi: Double?

  @Option(help: ArgumentHelp("格式：png、svg，逗号分隔 (formats)", valueName: "formats"))
  var format = "png,svg"

  @OptionGroup var language: LanguageOption

  /// The look that the options ask for; what they leave out is as it was in a picture drawn again, else as usual.
  func look(of drawn: FigureLook? = nil) throws -> FigureLook {
    let base = drawn ?? FigureLook(language: language.language)
    return FigureLook(
      size: try size.map(Self.size) ?? base.size, theme: try theme.map(Self.theme) ?? base.theme,
      dotsPerInch: dpi ?? base.dotsPerInch, language: base.language)
  }

  /// The formats that the options ask for.
  func formats() throws -> [FigureFormat] {
    try FilterOptions.items(format).map { name in
      guard let format = FigureFormat(rawValue: name) else {
        throw Failure(
          .usage, Terminal.phrases.noSuchValue(name, of: "--format", known: ["png", "svg"]))
      }
      return format
    }
  }

  private static func size(_ name: String) throws -> ChartSize {
    guard let size = ChartSize(name) else {
      throw Failure(.usage, Terminal.phrases.notASize(name))
    }
    return size
  }

  static func theme(_ name: String) throws -> String {
    guard Theme.named(name) != nil else {
      throw Failure(
        .usage,
        Terminal.phrases.noSuchValue(name, of: "--theme", known: ["print", "grey", "screen"]))
    }
    return name
  }
}
