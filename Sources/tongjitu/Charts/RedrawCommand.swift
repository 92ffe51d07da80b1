import ArgumentParser
import Figures

/// Draws a picture again from itself.
struct RedrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redraw", abstract: "用图片自带的数据重新绘图 (draw a picture again from the data inside it)",
    discussion: """
        tongjitu chart redraw charts/fixture.png --size slide --out slides

      What is not given stays as it was.
      """)

  @Argument(help: ArgumentHelp("统计图 PNG (a PNG of tongjitu)", valueName: "chart.png"))
  var path: String

  @OptionGroup var pictures: PictureOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    var figure = try Figure(inside: path)
    figure.look = try look.look(of: figure.look)
    let formats = try look.formats()
    try Failure.naming(path) { try FigureWriter(pictures).write(figure, formats: formats) }
  }
}
