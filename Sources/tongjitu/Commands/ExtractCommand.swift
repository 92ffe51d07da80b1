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
  @OptionGroup var catalogue: ExtractorOptions
  @OptionGroup var rows: RowOptions

  func run() throws {
    let pipeline = try ReportPipeline(
      reader: ReportReader(options: reading.options), extractor: catalogue.extractor(),
      given: given.contexts(place: place))
    let walk = ReportWalker.walk(paths)
    var failures = walk.refused
    var read = walk.refused.count
    try rows.print(
      RowLayout.extracted.table(streaming: { emit in
        try pipeline.reader.forEachOutcome(of: walk.sources) { outcome in
          read += 1
          switch outcome {
          case .read(let text): try pipeline.extract(text).observations.forEach(emit)
          case .refused(let error): failures.append(error)
          case .known, .leftOut: break
          }
        }
      }))
    try failures.report(of: read)
  }
}

extension ReportReader {
  /// Reads many files and hands over what became of each; the first error of `body` ends it.
  fileprivate func forEachOutcome(of sources: [ReportSource], _ body: (ReadingOutcome) throws -> Void) throws
  {
    var failure: (any Error)?
    read(sources, unless: { _ in failure != nil }) { outcome in
      guard failure == nil else { return }
      do { try body(outcome) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
