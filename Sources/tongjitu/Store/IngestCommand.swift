import ArgumentParser
import Catalogues
import Foundation
import Ingestion
import Reports
import Storage

/// Reads reports into the store.
struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "读取报告入库，已读的跳过 (read reports into the store; what is there is skipped)",
    discussion: """
        tongjitu ingest data/reports
        tongjitu ingest data/reports --store district.sqlite --dry-run
      """)

  @Argument(help: ArgumentHelp("报告、文件夹或 - (reports, folders, or - for standard input)", valueName: "path"))
  var paths: [String]

  @Option(help: ArgumentHelp("所有报告的地区 (the place of every report)", valueName: "name"))
  var place: String?

  @Flag(help: "只说明将读取哪些文件 (say what would be read, and store nothing)")
  var dryRun = false

  @OptionGroup var given: GivenOptions
  @OptionGroup var reading: ReadingOptionGroup
  @OptionGroup var catalogue: ExtractorOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    let walk = try ReportWalk.reports(in: paths)
    if dryRun {
      walk.sources.forEach { Terminal.print("\($0.name.escapedForTerminal)\n".utf8) }
      IngestionMessages.sayLeftOut(walk)
      return
    }
    let pipeline = try ReportPipeline(
      reader: ReportReader(options: reading.options), extractor: catalogue.extractor(),
      given: given.contexts(place: place, for: walk.sources))
    let store = try store.openOrCreate(metrics: try catalogue.catalogue().metrics)
    let summary = try await Ingestion(store: store, pipeline: pipeline).runUntilInterrupted(walk.sources)
    try IngestionMessages.say(summary, walk)
  }
}
