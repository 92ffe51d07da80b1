import ArgumentParser
import Catalogues
import Exports

/// The metrics that reports are read for, the user's own among them.
struct MetricsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics", abstract: "列出指标；试读自己编写的指标 (the metrics; trying one of your own)",
    discussion: """
        tongjitu metrics --format csv
        tongjitu metrics try data/reports --catalogue data/examples/banners.yaml
      """,
    subcommands: [MetricsListCommand.self, MetricsTryCommand.self], defaultSubcommand: MetricsListCommand.self
  )
}

/// Lists the metrics.
struct MetricsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "列出指标及其含义 (the metrics and what they mean)",
    discussion: "  tongjitu metrics list --format csv")

  @OptionGroup var filter: FilterOptions
  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var rows: RowOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    try rows.print(RowLayout.metrics.table(of: try catalogue.catalogue().metrics(named: filter.metrics)))
  }
}
