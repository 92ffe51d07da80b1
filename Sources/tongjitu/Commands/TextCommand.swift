import ArgumentParser
import Reports

/// Prints the decoded text that spans point into.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "输出报告解码后的文本，摘录位置均以此为准 (the decoded text that spans point into)",
    discussion: "  tongjitu text data/reports/桃源镇2021年法治政府建设年度报告.txt")

  @Argument(help: ArgumentHelp("报告文件，或 - (a report, or - for standard input)", valueName: "path"))
  var path: String

  @OptionGroup var reading: ReadingOptionGroup
  @OptionGroup var language: LanguageOption

  func run() throws {
    Terminal.print(try ReportReader(options: reading.options).read(path: path).utf8)
  }
}
