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
  @OptionGroup var language: LanguageOption

  func run() throws {
    let walk = ReportWalker.walk(paths)
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

/// The texts of files, decoded one after another, so that they may be more than memory holds.
private struct DecodedReports {
  private let sources: [ReportSource]
  private let reader: ReportReader
  private(set) var failures: [ReadingError]
  /// How many files were read or refused.
  private(set) var count: Int

  /// The most files that wait for LibreOffice at a time.
  private static let batch = 64

  init(_ walk: ReportWalk, reader: ReportReader) {
    sources = walk.sources
    self.reader = reader
    failures = walk.refused
    count = walk.refused.count
  }

  /// Hands over each text in turn; the first error of `body` ends it.
  mutating func forEach<Failure: Error>(_ body: (ReportText) throws(Failure) -> Void) throws(Failure) {
    var failure: Failure?
    for start in stride(from: 0, to: sources.count, by: Self.batch) {
      let batch = Array(sources[start..<min(start + Self.batch, sources.count)])
      reader.read(batch, unless: { _ in failure != nil }) { outcome in
        guard failure == nil else { return }
        count += 1
        switch outcome {
        case .read(let text): do throws(Failure) { try body(text) } catch { failure = error }
        case .refused(let error): failures.append(error)
        case .known, .leftOut: break
        }
      }
      if let failure { throw failure }
    }
  }
}
