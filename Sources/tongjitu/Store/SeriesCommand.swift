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

  @Flag(help: "用该地区自己的报告，不由下级汇总 (the place's own report instead of the places under it)")
  var own = false

  func run() throws {
    let store = try store.open()
    let places = try filter.places(in: store)
    let metrics = try catalogue.catalogue().metrics(named: filter.metrics)
    let years = try filter.years()
    let tabulation = try store.tabulation(
      metrics: metrics, within: places.isEmpty ? nil : places,
      listed: try ListedTowns(catalogue).towns(in: store.places()))
    let series =
      places.isEmpty
      ? tabulation.allSeries(of: metrics, own: own)
      : places.flatMap { place in metrics.map { tabulation.series(of: $0, for: place, own: own) } }
    let shown = series.map { $0.limited(to: years) }.filter { one in
      !filter.metrics.isEmpty || one.values.contains { $0.value != nil }
    }
    try rows.print(
      RowLayout.series(naming: PlaceNaming(telling: tabulation.places.places)).table(of: shown))
  }
}

extension Series {
  /// The series with only these years, or all of them if there are none.
  fileprivate func limited(to years: Set<Int>) -> Series {
    guard !years.isEmpty else { return self }
    return Series(place: place, metric: metric, values: values.filter { years.contains($0.year) })
  }
}
