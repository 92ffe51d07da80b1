import ArgumentParser
import Exports
import Figures
import Phrases
import Statistics

/// Prints what a picture is made of.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "查看图片内的数据和原文 (the data and the sentences inside a chart)",
    discussion: """
        tongjitu inspect charts/petitions.png
        tongjitu chart district 澄湖区 --out district
        tongjitu inspect district/petition_cases.png --sentences --format csv
      """)

  @Argument(help: ArgumentHelp("统计图 PNG (a PNG of tongjitu)", valueName: "chart.png"))
  var path: String

  @Flag(help: "列出原文而非数值 (the statements with their sentences instead of the values)")
  var sentences = false

  @OptionGroup var rows: RowOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let figure = try Figure(inside: path)
    if sentences {
      let statements = figure.series.flatMap(\.counted).map(\.observation)
      try rows.print(RowLayout.observations.table(of: statements.map { ObservationRecord($0) }))
      if statements.isEmpty { Terminal.say(Terminal.phrases.noStatementsInside(path, data: figure.dataFile)) }
    } else {
      try rows.print(RowLayout.series.table(of: figure.series.map(\.series)))
    }
  }
}
