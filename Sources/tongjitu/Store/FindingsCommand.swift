import ArgumentParser
import Catalogues
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
        tongjitu findings --metric petition_cases
        tongjitu findings --strict --format csv

      With --metric those about other metrics are left out; those about no metric, such as an unknown place or a copied \
      report, stay where their report has a figure of the metric.
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var corrections: CorrectionOptions
  @OptionGroup var rows: RowOptions
  @OptionGroup var language: LanguageOption

  @Flag(help: "有存疑之处时以 1 退出 (exit with 1 if there are warnings or errors)")
  var strict = false

  func run() throws {
    let source = try StoreSource(store, catalogue, corrections)
    let findings = try source.store.allFindings(
      about: filter.query(in: source.store, catalogue: catalogue), metrics: source.metrics,
      corrections: source.corrections)
    try rows.print(
      RowLayout.findings(
        words: FindingWords(Terminal.phrases, metrics: catalogue.catalogue().metrics).callAsFunction
      ).table(
        of: findings))
    let doubts = findings.count { $0.severity > .note }
    if strict, doubts > 0 { throw Failure(.findings, Terminal.phrases.doubts(doubts)) }
  }
}
