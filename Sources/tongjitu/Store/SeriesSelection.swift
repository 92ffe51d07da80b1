import Exports
import Statistics
import Storage

/// The series that a command's filter asks for.
struct SeriesSelection {
  /// The series, of all their years.
  let wholeSeries: [Series]
  /// The places known, at least those asked for and others of the same names.
  let places: [Place]
  /// The metrics asked for, or all.
  let metrics: [Metric]
  private let years: Set<Int>
  /// What they are made from; `nil` where only the values are known.
  private let tabulation: Tabulation?
  private let own: Bool

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
    let metrics = try catalogue.catalogue().metrics(named: filter.metrics)
    let scope = whole.map { [$0] } ?? (named.isEmpty ? nil : named)
    let tabulation = try isExplained ? source.statements(within: scope) : source.totals(within: scope)
    let places = whole.map(tabulation.places.children) ?? named
    try self.init(
      scope == nil
        ? tabulation.allSeries(of: metrics, own: own)
        : places.flatMap { place in metrics.map { tabulation.series(of: $0, for: place, own: own) } },
      of: metrics, filter: filter, places: tree.places + tabulation.places.places, tabulation: tabulation,
      own: own)
  }

  /// Makes the series of all places of a level.
  init(
    from source: StoreSource, filter: FilterOptions, catalogue: CatalogueOptions, level: Place.Level
  ) throws {
    let metrics = try catalogue.catalogue().metrics(named: filter.metrics)
    try self.init(
      source.series(of: metrics, at: level), of: metrics, filter: filter,
      places: source.store.places().places)
  }

  private init(
    _ series: [Series], of metrics: [Metric], filter: FilterOptions, places: [Place],
    tabulation: Tabulation? = nil, own: Bool = false
  ) throws {
    let years = try filter.years()
    self.metrics = metrics
    self.places = places
    self.years = years
    self.tabulation = tabulation
    self.own = own
    wholeSeries = series.filter { one in
      !filter.metrics.isEmpty
        || one.values.contains { $0.value != nil && (years.isEmpty || years.contains($0.year)) }
    }
  }

  /// What places are called so that all that are known are told apart.
  var naming: PlaceNaming { PlaceNaming(telling: places) }

  /// Whether a year is asked for.
  func contains(year: Int) -> Bool { years.isEmpty || years.contains(year) }

  /// The series, limited to the years asked for.
  var series: [Series] {
    wholeSeries.map { one in
      Series(
        place: one.place, metric: one.metric, values: one.values.filter { contains(year: $0.year) },
        breaks: one.breaks)
    }
  }

  /// A measure of every year asked for.
  func points(of measure: Measure) throws -> [MeasuredPoint] {
    try measure.points(of: wholeSeries) { series, year in
      tabulation?.reporters(of: series.metric, in: year, for: series.place, own: own)
    }.filter { contains(year: $0.value.year) }
  }

  /// The statements behind every year asked for, in the order of the series.
  var explanations: [Explanation] {
    series.flatMap { one in
      one.values.flatMap { value in
        let point = SeriesPoint(place: one.place, metric: one.metric, value: value)
        return (tabulation?.contributions(of: one.metric, in: value.year, for: one.place, own: own) ?? [])
          .map { Explanation(point, $0) }
      }
    }
  }
}
