import ArgumentParser
import Exports
import Phrases
import Statistics
import Storage

/// Lists what a reader ought to know of the data.
struct FindingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings", abstract: "列出存疑之处 (doubts about the data: conflicts, jumps, unknown places)",
    discussion: """
        tongjitu findings --place 澄湖区
        tongjitu findings --strict --format csv
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var rows: RowOptions
  @OptionGroup var language: LanguageOption

  @Flag(help: "有存疑之处时以 1 退出 (exit with 1 if there are warnings or errors)")
  var strict = false

  func run() throws {
    let store = try store.open()
    let places = try filter.places(in: store)
    let query = try filter.query(in: store, catalogue: catalogue)
    let observations = try store.observations(matching: query)
    let reports = Set(observations.map(\.provenance.report.hash))
    let tabulation = try store.tabulationOfStatements(
      metrics: catalogue.catalogue().metrics(named: filter.metrics), within: query.places,
      years: query.years)
    let series =
      places.isEmpty
      ? tabulation.checkSeries() : places.flatMap { tabulation.checkSeries(within: $0) }
    let all =
      try store.findings(reports: filter.isEmpty ? nil : reports) + checkReports(observations)
      + tabulation.findings + series
    let findings = all.sorted { $0.severity > $1.severity }
    try rows.print(RowLayout.findings.table(of: findings))
    let doubts = findings.count { $0.severity > .note }
    if strict, doubts > 0 { throw Failure(.findings, Terminal.phrases.doubts(doubts)) }
  }
}
