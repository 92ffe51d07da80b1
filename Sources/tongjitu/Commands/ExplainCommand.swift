import ArgumentParser
import Catalogues
import Exports
import Extraction
import Ingestion
import Reports

/// Shows what was made of each number of a report.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "逐个说明报告中的数字读作什么、为何不读 (what was made of each number of a report, and why)",
    discussion: "  tongjitu explain data/reports/桃源镇2021年法治政府建设年度报告.txt")

  @Argument(help: ArgumentHelp("报告文件，或 - (a report, or - for standard input)", valueName: "path"))
  var path: String

  @Option(help: ArgumentHelp("报告的地区 (the place of the report)", valueName: "name"))
  var place: String?

  @OptionGroup var given: GivenOptions
  @OptionGroup var reading: ReadingOptionGroup
  @OptionGroup var catalogue: ExtractorOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let pipeline = try ReportPipeline(
      reader: ReportReader(options: reading.options), extractor: catalogue.extractor(),
      given: given.contexts(place: place))
    let text = try pipeline.reader.read(path: path)
    let words = FindingWords(Terminal.phrases, metrics: try catalogue.catalogue().metrics)
    let explanation = Explanation(pipeline.extract(text)).text { words($0) }
    Terminal.print((explanation + "\n").utf8)
  }
}
