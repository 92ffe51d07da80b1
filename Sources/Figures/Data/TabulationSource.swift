public import Statistics

/// Series and their statements from observations that were read.
public struct TabulationSource: SeriesSource {
  private let tabulation: Tabulation
  private let catalogue: [Metric]

  /// Creates a source.
  ///
  /// - Parameter metrics: The metrics in the order of the catalogue.
  public init(_ tabulation: Tabulation, metrics: [Metric]) {
    self.tabulation = tabulation
    catalogue = metrics
  }

  /// The metric of an identifier or of a name in either language.
  public func metric(named name: String) throws -> Metric { try Metric.named(name, among: catalogue) }

  /// The place that the name means in the tree of known places.
  public func place(named name: String) throws -> Place { try tabulation.places.resolve(name) }

  /// The places with reports of their own that have a value, in order.
  public func places(with metric: Metric) -> [Place] {
    tabulation.places.places.filter { place in
      !tabulation.places.isRolledUp(place)
        && tabulation.series(of: metric, for: place).values.contains { $0.value != nil }
    }
  }

  /// The places that the tree of known places has under one.
  public func parts(of place: Place) -> [Place] { tabulation.places.parts(of: place) }

  /// The only year of which reports of the places under one were read; `nil` where there are several, and for a place
  /// that stands for itself.
  ///
  /// Such reports also tell values of the year before, of a few places as a rule.
  public func onlyReportYear(within place: Place) -> Int? {
    guard parts(of: place).count > 1 else { return nil }
    let years = tabulation.reportYears(within: place)
    return years.count == 1 ? years.first : nil
  }

  /// All metrics of the catalogue.
  public func metrics() -> [Metric] { catalogue }

  /// The series with every statement about its years.
  public func series(of metric: Metric, for place: Place, years: ClosedRange<Int>?) -> ExplainedSeries {
    let series = tabulation.series(of: metric, for: place, years: years)
    let contributions = series.values.flatMap {
      tabulation.contributions(of: metric, in: $0.year, for: place)
    }
    return ExplainedSeries(series: series, contributions: contributions)
  }
}

extension Metric {
  /// The metric of an identifier or a name.
  ///
  /// - Throws: ``FigureError/unknownMetric(_:nearest:)``.
  static func named(_ name: String, among metrics: [Metric]) throws(FigureError) -> Metric {
    let matches = metrics.first { $0.id == name || $0.chineseName == name || $0.englishName == name }
    if let match = matches { return match }
    let names = metrics.flatMap { [$0.id, $0.chineseName] }
    throw .unknownMetric(name, nearest: nearestNames(to: name, among: names))
  }
}
