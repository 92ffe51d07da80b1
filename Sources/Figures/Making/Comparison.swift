public import Charts
public import Statistics

/// A comparison of places on one metric.
public struct Comparison: Sendable, Hashable {
  /// The metric.
  public var metric: Metric
  /// The places, in the order in which lines and panels show them.
  public var places: [Place]
  /// The place whose towns they are, where they are all of them.
  public var within: Place?
  /// The span, one year for ranked bars; all there are where `nil`.
  public var years: ClosedRange<Int>?
  /// How they are drawn; chosen by the data where `nil`.
  public var kind: Chart.Kind?
  /// The names of places that stand out.
  public var highlight: [String] = []

  /// Creates a comparison.
  public init(
    of metric: Metric, places: [Place], within: Place? = nil, years: ClosedRange<Int>? = nil,
    kind: Chart.Kind? = nil, highlight: [String] = []
  ) {
    self.metric = metric
    self.places = places
    self.within = within
    self.years = years
    self.kind = kind
    self.highlight = highlight
  }

  /// The figure: lines over years, a slope of two years, or ranked bars of one.
  ///
  /// - Parameter name: The name of its files; made of metric, kind and year where `nil`.
  /// - Throws: ``FigureError``, and what the source throws.
  public func figure(
    name: String? = nil, look: FigureLook = FigureLook(), from source: some SeriesSource,
    colours: inout ColourAssignment
  ) throws -> Figure {
    let series = try places.map { try source.series(of: metric, for: $0, years: years) }
    var figure = try Figure(
      series: series, kind: kind, years: years, within: within, highlight: highlight, look: look,
      dataFile: source.dataFile, colours: &colours)
    let year = figure.years.count == 1 ? "-\(figure.years.lowerBound)" : ""
    figure.name = name ?? "compare-\(metric.id)\(year)"
    return figure
  }
}
