import ArgumentParser
import Catalogues
import Ingestion
import Phrases
import Reports
import Statistics
import Storage

/// Takes reports out of the store.
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "从库中移除报告 (take reports out of the store)",
    discussion: "  tongjitu remove data/reports/beidu2020.txt")

  @Argument(help: ArgumentHelp("路径或内容哈希 (paths as they were given, or content hashes)", valueName: "report"))
  var reports: [String]

  @OptionGroup var store: StoreOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let store = try store.open()
    let known = try store.reports(named: reports)
    let count = try store.remove(hashes: known.map(\.hash))
    Terminal.say(Terminal.phrases.removed(count))
  }
}

/// Reads reports of the store anew.
struct RereadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reread",
    abstract: "重新读取库中的报告，如指标改动之后 (read reports anew, as after a change of the catalogue)",
    discussion: """
        tongjitu reread
        tongjitu reread --catalogue data/examples/banners.yaml
      """)

  @Argument(
    help: ArgumentHelp("路径或内容哈希；默认全部 (paths or content hashes; all unless given)", valueName: "report"))
  var reports: [String] = []

  @OptionGroup var given: GivenOptions
  @OptionGroup var reading: ReadingOptionGroup
  @OptionGroup var catalogue: ExtractorOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    _ = try store.open()
    let store = try store.openOrCreate(metrics: try catalogue.catalogue().metrics)
    let known =
      try reports.isEmpty ? store.reports().map(\.reference) : store.reports(named: reports)
    let walk = ReportWalker.walk(known.map(\.path))
    let pipeline = try ReportPipeline(
      reader: ReportReader(options: reading.options), extractor: catalogue.extractor(),
      given: given.contexts(place: nil, for: walk.sources))
    let summary = try await Ingestion(store: store, pipeline: pipeline)
      .runUntilInterrupted(walk.sources, rereading: true)
    try IngestionMessages.say(summary, walk)
  }
}
