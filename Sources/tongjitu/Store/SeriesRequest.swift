import Exports
import Statistics
import Storage

/// The series that a command's options ask for.
struct SeriesRequest {
  let selection: SeriesSelection
  /// The metrics asked for, or all.
  let metrics: [Metric]
  /// What places are called so that all that are known are told apart.
  let naming: PlaceNaming

  /// Makes the series; those without any value are left out unless their metric was asked for.
  ///
  /// - Parameter within: The place whose direct parts are asked for, in place of the filter's.
  /// - Parameter isExplained: Whether the statements are asked for too.
  init(
    from source: StoreSource, filter: FilterOptions, catalogue: CatalogueOptions, own: Bool,
    within whole: String? = nil, isExplained: Bool = false
  ) throws {
    let names = whole.map { [$0] } ?? filter.places
    let tree = try names.isEmpty ? source.store.places() : source.store.places(around: names)
    let whole = try whole.map(tree.resolve)
    let named = try filter.places.map(tree.resolve)
    let scope = whole.map { [$0] } ?? (named.isEmpty ? nil : named)
    let tabulation = try isExplained ? source.statements(within: scope) : source.totals(within: scope)
    metrics = try catalogue.catalogue().metrics(named: filter.metrics)
    selection = SeriesSelection(
      from: tabulation, of: metrics, for: whole.map(tabulation.places.children) ?? scope,
      years: try filter.years(), own: own, keepsEmpty: !filter.metrics.isEmpty)
    naming = PlaceNaming(telling: tree.places + tabulation.places.places)
  }

  /// Makes the series of all places of a level.
  init(
    from source: StoreSource, filter: FilterOptions, catalogue: CatalogueOptions, level: Place.Level
  ) throws {
    metrics = try catalogue.catalogue().metrics(named: filter.metrics)
    selection = SeriesSelection(
      try source.series(of: metrics, at: level), years: try filter.years(),
      keepsEmpty: !filter.metrics.isEmpty)
    naming = PlaceNaming(telling: try source.store.places().places)
  }
}
