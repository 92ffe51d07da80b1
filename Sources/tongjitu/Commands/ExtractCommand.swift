import ArgumentParser
import Catalogues
import Exports
import Extraction
import Ingestion
import Reports

/// Reads reports without a store.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "从报告中提取数据，不入库 (read reports without a store: one observation a line)",
    discussion: """
        tongjitu extract data/reports --format jsonl
        tongjitu extract data/reports/beidu2020.txt --place 澄湖区北渡街道 --period 2020
      """)

  @Argument(help: ArgumentHelp("报告、文件夹或 - (reports, folders, or - for standard input)", valueName: "path"))
  var paths: [String]

  @Option(help: ArgumentHelp("所有报告的地区 (the place of every report)", valueName: "name"))
  var place: String?

  @OptionGroup var given: GivenOptions
  @OptionGroup var reading: ReadingOptionGroup
  @OptionGroup var catalogue: ExtractorOptions
  @OptionGroup var rows: RowOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let walk = try ReportWalk.reports(in: paths)
    let pipeline = try ReportPipeline(
      reader: ReportReader(options: reading.options), extractor: catalogue.extractor(),
      given: given.contexts(place: place, for: walk.sources))
    var texts = DecodedReports(walk, reader: pipeline.reader)
    if rows.settled == .jsonl {
      printLines(of: &texts, pipeline)
    } else {
      try rows.print(
        RowLayout.extracted.table(streaming: { emit in
          try texts.forEach { try pipeline.extract($0).observations.forEach(emit) }
        }))
    }
    try texts.failures.report(of: texts.count)
  }

  /// Prints JSON lines straight from what is read, without making values of it.
  private func printLines(of texts: inout DecodedReports, _ pipeline: ReportPipeline) {
    var reader = StatementReader(pipeline.extractor)
    var lines: [UInt8] = []
    texts.forEach { text in
      reader.appendJSONLines(of: text.utf8, report: text.path, given: pipeline.given[text.path], to: &lines)
      guard lines.count >= 1 << 16 else { return }
      Terminal.print(lines)
      lines.removeAll(keepingCapacity: true)
    }
    Terminal.print(lines)
  }
}
