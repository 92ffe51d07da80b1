/// The series that are asked for, of which some years are shown.
///
/// Measures of a year are made from all years: a change needs the year before.
///
///     let selection = SeriesSelection(from: tabulation, of: metrics, for: [district], years: [2022, 2023])
///     selection.series.first?.values.map(\.year)  // [2022, 2023]
public struct SeriesSelection: Sendable {
  /// The series with all their years.
  public let wholeSeries: [Series]
  private let years: Set<Int>
  /// What they are made from; `nil` where only the values are known.
  private let tabulation: Tabulation?
  private let own: Bool

  /// Selects among series at hand.
  ///
  /// - Parameters:
  ///   - years: The years that are shown; all where it is empty.
  ///   - keepsEmpty: Whether series without any value in these years are kept.
  public init(_ series: [Series], years: Set<Int> = [], keepsEmpty: Bool = true) {
    self.init(series, years: years, keepsEmpty: keepsEmpty, tabulation: nil, own: false)
  }

  /// Makes the series of a tabulation.
  ///
  /// - Parameters:
  ///   - places: The places whose series they are; all with their own values where it is `nil`.
  ///   - years: The years that are shown; all where it is empty.
  ///   - own: Whether places' own reports are meant, as in ``Tabulation/series(of:for:own:years:)``.
  ///   - keepsEmpty: Whether series without any value in these years are kept.
  public init(
    from tabulation: Tabulation, of metrics: [Metric], for places: [Place]? = nil, years: Set<Int> = [],
    own: Bool = false, keepsEmpty: Bool = true
  ) {
    let series =
      places.map { places in
        places.flatMap { place in metrics.map { tabulation.series(of: $0, for: place, own: own) } }
      } ?? tabulation.allSeries(of: metrics, own: own)
    self.init(series, years: years, keepsEmpty: keepsEmpty, tabulation: tabulation, own: own)
  }

  private init(
    _ series: [Series], years: Set<Int>, keepsEmpty: Bool, tabulation: Tabulation?, own: Bool
  ) {
    self.years = years
    self.tabulation = tabulation
    self.own = own
    wholeSeries = series.filter { one in
      keepsEmpty || one.values.contains { $0.value != nil && (years.isEmpty || years.contains($0.year)) }
    }
  }

  /// The series, limited to the years that are shown.
  public var series: [Series] {
    wholeSeries.map { one in
      Series(
        place: one.place, metric: one.metric, values: one.values.filter { shows(year: $0.year) },
        breaks: one.breaks)
    }
  }

  /// A measure of every year that is shown.
  ///
  /// - Throws: ``ComparisonRefusal``, as ``Measure/points(of:reporters:)`` does.
  public func points(of measure: Measure) throws(ComparisonRefusal) -> [MeasuredPoint] {
    try measure.points(of: wholeSeries) { series, year in
      tabulation?.reporters(of: series.metric, in: year, for: series.place, own: own)
    }.filter { shows(year: $0.value.year) }
  }

  /// The statements behind a year of one of the series; none where only values are known.
  public func contributions(to year: Int, of series: Series) -> [Contribution] {
    tabulation?.contributions(of: series.metric, in: year, for: series.place, own: own) ?? []
  }

  private func shows(year: Int) -> Bool { years.isEmpty || years.contains(year) }
}
