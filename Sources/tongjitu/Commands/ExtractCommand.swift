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
        tongjitu extract report.txt --place 云泽市/澄湖区/桃源镇 --period 2023
      """)

  @Argument(help: ArgumentHelp("报告、文件夹或 - (reports, folders, or - for standard input)", valueName: "path"))
  var paths: [String]

  @Option(help: ArgumentHelp("所有报告的地区 (the place of every report)", valueName: "name"))
  var place: String?

  @OptionGroup var given: GivenOptions
  @OptionGroup var reading: ReadingOptionGroup
  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var rows: RowOptions

  func run() throws {
    let pipeline = try ReportPipeline(
      reader: ReportReader(options: reading.options), extractor: catalogue.extractor(),
      given: given.contexts(place: place))
    let walk = ReportWalker.walk(paths)
    var failures = walk.refused
    try rows.print(
      RowLayout.extracted.table(streaming: { emit in
        for source in walk.sources {
          switch Result(catching: { () throws(ReadingError) in try pipeline.reader.read(source) }) {
          case .success(let text): try pipeline.extract(text).observations.forEach(emit)
          case .failure(let error): failures.append(error)
          }
        }
      }))
    try failures.report(of: walk.sources.count + walk.refused.count)
  }
}
