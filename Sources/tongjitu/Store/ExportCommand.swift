import ArgumentParser
import Exports
import Statistics
import Storage

/// Writes everything in the store, or what a filter leaves of it, for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "导出 CSV、JSON Lines、数据包和工作簿 (tidy CSV, JSON Lines, a data package and a workbook)",
    discussion: """
        tongjitu export --out out
        tongjitu export --place 澄湖区 --year 2020-2024 --bom --out out
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var corrections: CorrectionOptions
  @OptionGroup var language: LanguageOption

  @Option(help: ArgumentHelp("输出文件夹 (the folder to write to)", valueName: "DIR"))
  var out: String

  @Flag(
    help: """
      CSV 供 Excel、WPS 直接打开：加 BOM，文字不会被当作公式 (CSV for spreadsheets: a byte order mark, and no text \
      that runs as a formula)
      """)
  var bom = false

  @Flag(help: "用该地区自己的报告，不由下级汇总 (the place's own report instead of the places under it)")
  var own = false

  func run() throws {
    let source = try StoreSource(store, catalogue, corrections)
    let request = try SeriesRequest(from: source, filter: filter, catalogue: catalogue, own: own)
    let query = try filter.query(in: source.store, catalogue: catalogue)
    var export = Export(series: request.selection.series, metrics: request.metrics) { emit in
      try source.store.forEachObservation(matching: query) {
        try emit(ObservationRecord(source.corrections[$0]))
      }
    }
    export.showsCorrections = corrections.isGiven
    export.phrases = Terminal.phrases
    export.dialect = bom ? .spreadsheet : .data
    for name in try export.write(to: out) { Terminal.say("\(out)/\(name)") }
  }
}
