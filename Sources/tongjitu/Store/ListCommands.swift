import ArgumentParser
import Catalogues
import Exports
import Statistics
import Storage

/// Lists the reports in the store.
struct ReportsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reports", abstract: "列出库中的报告 (the reports in the store)",
    discussion: "  tongjitu reports --place 澄湖区 --year 2024")

  @OptionGroup var store: StoreOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var rows: RowOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let store = try store.open()
    let places = try filter.places(in: store)
    let years = try filter.years()
    let reports = try store.reports(
      within: places.isEmpty ? nil : places, years: years.isEmpty ? nil : years)
    try rows.print(RowLayout.reports.table(of: reports))
  }
}

/// Lists the observations in the store.
struct ObservationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "observations",
    abstract: "列出库中的数据及其原文 (the observations in the store, with their sentences)",
    discussion: "  tongjitu observations --place 桃源镇 --metric petition_cases --format csv")

  @OptionGroup var store: StoreOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var corrections: CorrectionOptions
  @OptionGroup var rows: RowOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let store = try store.open()
    let corrected = try corrections.corrections(in: store)
    let query = try filter.query(in: store, catalogue: catalogue)
    let layout = corrections.isGiven ? RowLayout.correctedObservations : RowLayout.observations
    try rows.print(
      layout.table(streaming: { emit in
        try store.forEachObservation(matching: query) { try emit(ObservationRecord(corrected[$0])) }
      }))
  }
}

/// Lists the places that the stored reports speak of.
struct PlacesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "places", abstract: "列出库中的地区 (the places in the store)",
    discussion: "  tongjitu places --place 澄湖区")

  @OptionGroup var store: StoreOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var rows: RowOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let store = try store.open()
    let wanted = try filter.places(in: store)
    let tree = try store.places()
    let places = wanted.isEmpty ? tree.places : tree.descendants(of: wanted)
    try rows.print(RowLayout.places.table(of: places))
  }
}
