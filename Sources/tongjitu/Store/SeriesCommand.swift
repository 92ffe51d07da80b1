import ArgumentParser
import Exports
import Statistics
import Storage

/// Prints yearly series.
struct SeriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series", abstract: "输出年度序列及覆盖情况 (yearly series with their coverage)",
    discussion: """
        tongjitu series --place 澄湖区 --metric petition_cases
        tongjitu series --place 桃源镇 --year 2020-2024 --format csv
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var rows: RowOptions
  @OptionGroup var language: LanguageOption

  @Flag(help: "用该地区自己的报告，不由下级汇总 (the place's own report instead of the places under it)")
  var own = false

  func run() throws {
    let store = try store.open()
    let selection = try SeriesSelection(in: store, filter: filter, catalogue: catalogue, own: own)
    try rows.print(RowLayout.series(naming: selection.naming).table(of: selection.series))
  }
}
