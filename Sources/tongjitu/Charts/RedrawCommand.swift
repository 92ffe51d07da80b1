import ArgumentParser
import Charts
import Figures

/// Draws a picture again from itself.
struct RedrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redraw", abstract: "用图片自带的数据重新绘图 (draw a picture again from the data inside it)",
    discussion: "  tongjitu chart redraw charts/fixture.png --theme grey --size slide --out slides")

  @Argument(help: ArgumentHelp("统计图 PNG (a PNG of tongjitu)", valueName: "chart.png"))
  var path: String

  @Option(help: ArgumentHelp("尺寸；默认不变 (size; as it was unless given)", valueName: "size"))
  var size: String?

  @Option(help: ArgumentHelp("配色；默认不变 (theme; as it was unless given)", valueName: "theme"))
  var theme: String?

  @Option(help: ArgumentHelp("分辨率 (resolution of the PNG)", valueName: "dpi"))
  var dpi: Double?

  @Option(help: ArgumentHelp("格式：png、svg，逗号分隔 (formats)", valueName: "formats"))
  var format = "png,svg"

  @Option(help: ArgumentHelp("输出文件夹 (the folder for the pictures)", valueName: "dir"))
  var out = "."

  @Flag(help: "同时写出数据 CSV (the figure's data beside it)")
  var csv = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    var figure = try Figure(inside: path)
    if let size { figure.look.size = try LookOptions.size(size) }
    if let theme { figure.look.theme = try LookOptions.theme(theme) }
    if let dpi { figure.look.dotsPerInch = dpi }
    try FigureWriter(folder: out).write(figure, formats: LookOptions.formats(format), csv: csv)
  }
}
