import ArgumentParser
import Catalogues
import Exports
import Extraction
import Ingestion
import Phrases
import Reports
import Statistics

/// Shows what was made of each number of a report.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "逐个说明报告中的数字读作什么、为何不读 (what was made of each number of a report, and why)",
    discussion: """
        tongjitu explain data/reports/桃源镇2021年法治政府建设年度报告.txt
        tongjitu explain data/reports/beidu2020.txt --place 澄湖区北渡街道 --format jsonl

      Prints each sentence that has numbers, with a line for each: what it was read as and by what, or why it was left. \
      With --format the same comes as rows.
      """)

  @Argument(help: ArgumentHelp("报告文件，或 - (a report, or - for standard input)", valueName: "path"))
  var path: String

  @Option(help: ArgumentHelp("报告的地区 (the place of the report)", valueName: "name"))
  var place: String?

  @OptionGroup var given: GivenOptions
  @OptionGroup var reading: ReadingOptionGroup
  @OptionGroup var catalogue: ExtractorOptions
  @OptionGroup var rows: RowOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let pipeline = try ReportPipeline(
      reader: ReportReader(options: reading.options), extractor: catalogue.extractor(),
      given: given.contexts(place: place))
    let metrics = try catalogue.catalogue().metrics
    let explanation = Explanation(
      pipeline.extract(try pipeline.reader.read(path: path)), metrics: metrics)
    guard rows.format == nil else {
      return try rows.print(RowLayout.explained(in: Terminal.phrases).table(of: explanation.items))
    }
    let words = FindingWords(Terminal.phrases, metrics: metrics)
    let text = explanation.text(
      finding: { words($0) }, reason: { Terminal.phrases.reason($0.rawValue) },
      rule: { Terminal.phrases.rule($0) })
    Terminal.print((text + "\n").utf8)
  }
}

extension RowLayout where Record == Explanation.Item {
  /// The numbers of a report with what was made of them: `metric` and `value` where they were read, `reason` where they were
  /// left, the metric then being the one that it would have been.
  static func explained(in phrases: Phrases) -> RowLayout {
    let entries: [Entry] = [
      Entry("start", .integer) { .integer($0.span.lowerBound) },
      Entry("end", .integer) { .integer($0.span.upperBound) },
      Entry("number") { .text($0.number) },
      Entry("unit") { .text($0.unit) },
      Entry("metric") { .text(orMissing: $0.metric) },
      Entry("value", .decimal) { .decimal(orMissing: $0.observation?.value) },
      Entry("period", .integer) { .integer(orMissing: $0.observation?.period?.year) },
      Entry("qualifier") { .text(orMissing: $0.observation?.qualifier.rawValue) },
      Entry("rule") { .text(orMissing: $0.observation?.provenance.rule) },
      Entry("reason") { .text(orMissing: $0.unbound?.reason.rawValue) },
      Entry("explanation") { .text($0.words(in: phrases)) },
      Entry("sentence") { .text($0.sentence) },
    ]
    return RowLayout(entries)
  }
}

extension Explanation.Item {
  /// By what it was read, or why it was left.
  fileprivate func words(in phrases: Phrases) -> String {
    switch verdict {
    case .bound(let observation): phrases.rule(observation.provenance.rule)
    case .left(let mention): phrases.reason(mention.reason.rawValue)
    }
  }
}
