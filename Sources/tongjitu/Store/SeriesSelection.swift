import Exports
import Statistics
import Storage

/// The series that a command's filter asks for.
struct SeriesSelection {
  /// The series, limited to the years asked for.
  let series: [Series]
  /// The metrics asked for, or all.
  let metrics: [Metric]
  /// What places are called so that all in the store are told apart.
  let naming: PlaceNaming

  /// Makes the series; those without any value are left out unless their metric was asked for.
  init(in store: Store, filter: FilterOptions, catalogue: CatalogueOptions, own: Bool) throws {
    let places = try filter.places(in: store)
    let metrics = try catalogue.catalogue().metrics(named: filter.metrics)
    let years = try filter.years()
    let tabulation = try store.tabulation(
      metrics: metrics, within: places.isEmpty ? nil : places,
      listed: try ListedTowns().towns(in: store.places()))
    let series =
      places.isEmpty
      ? tabulation.allSeries(of: metrics, own: own)
      : places.flatMap { place in metrics.map { tabulation.series(of: $0, for: place, own: own) } }
    self.metrics = metrics
    self.series = series.map { $0.limited(to: years) }.filter { one in
      !filter.metrics.isEmpty || one.values.contains { $0.value != nil }
    }
    naming = PlaceNaming(telling: tabulation.places.places)
  }
}

extension Series {
  /// The series with only these years, or all of them if there are none.
  fileprivate func limited(to years: Set<Int>) -> Series {
    guard !years.isEmpty else { return self }
    return Series(place: place, metric: metric, values: values.filter { years.contains($0.year) })
  }
}
