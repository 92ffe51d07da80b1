internal import Charts
internal import Phrases
public import Statistics

/// The figures of one place: an overview of the headline metrics, and one figure a metric that has data.
///
/// Of a single year a line would be a dot: there the places under it are ranked instead, and there is no overview.
public struct DistrictFigures: Sendable {
  /// The metrics that a reader wants to see first: petitions, mediation, enforcement turnouts, the exam pass rate.
  public static let headlineMetrics: [Metric.ID] = [
    "petition_cases", "mediation_cases", "enforcement_turnouts", "exam_pass_rate",
  ]

  /// The overview; `nil` where fewer than two of the headline metrics have data, and for a single year.
  public let overview: Figure?
  /// A figure for each metric with data, in the order asked for.
  public let metrics: [Figure]

  /// All figures, the overview first.
  public var all: [Figure] { (overview.map { [$0] } ?? []) + metrics }

  /// Makes the figures of a place.
  ///
  /// - Parameters:
  ///   - place: The place.
  ///   - metrics: The metrics; those without a value are left out.
  ///   - headline: The identifiers of the metrics of the overview, in its order.
  ///   - years: The span; all years there are where `nil`.
  ///   - colours: The colours that places have in this run.
  /// - Throws: ``FigureError/noData(metric:places:years:)`` where no metric has a value; what the source throws.
  public init(
    of place: Place, metrics: [Metric], headline: [Metric.ID] = DistrictFigures.headlineMetrics,
    years: ClosedRange<Int>? = nil, look: FigureLook = FigureLook(), from source: some SeriesSource,
    colours: inout ColourAssignment
  ) throws {
    let all = try metrics.map { try source.series(of: $0, for: place, years: years) }
    let reported = all.filter { series in series.series.values.contains { $0.value != nil } }
    guard !reported.isEmpty else {
      let asked =
        metrics.count > 3 ? nil : Phrases(look.language).list(metrics.map { $0.name(in: look.language) })
      throw FigureError.noData(metric: asked, places: place.name, years: years)
    }
    let span = Set(reported.flatMap(\.series.values).map(\.year))
    let parts = span.count == 1 ? source.parts(of: place) : []
    self.metrics = try reported.map { whole in
      let metric = whole.series.metric
      let isRanked = parts.count > 1
      return try Figure(
        series: isRanked ? parts.map { try source.series(of: metric, for: $0, years: years) } : [whole],
        years: years ?? span.first.flatMap { isRanked ? $0...$0 : nil }, within: isRanked ? place : nil,
        look: look, dataFile: source.dataFile, colours: &colours)
    }
    let leading = headline.compactMap { id in reported.first { $0.series.metric.id == id } }
    overview =
      leading.count < 2 || span.count == 1
      ? nil
      : try Figure(
        series: leading, kind: .facets, years: years, name: "overview", look: look,
        dataFile: source.dataFile, colours: &colours)
  }
}
