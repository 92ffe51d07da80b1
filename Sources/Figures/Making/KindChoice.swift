internal import Charts
internal import Statistics

/// The kind of chart and the years that suit some series, where nobody has said.
struct KindChoice {
  /// More places than this are ranked in one year instead of drawn over years.
  static let mostPanels = 20

  let kind: Chart.Kind
  let years: ClosedRange<Int>

  /// Chooses.
  ///
  /// - Parameters:
  ///   - kind: What is asked for; chosen where `nil`.
  ///   - years: The span asked for; all there are, or the best one of them, where `nil`.
  /// - Returns: `nil` where there is no value at all.
  init?(_ series: [ExplainedSeries], kind wanted: Chart.Kind?, years wantedYears: ClosedRange<Int>?) {
    let values = series.flatMap(\.series.values).filter { $0.value != nil }
    let reported = Set(values.map(\.year)).filter { wantedYears?.contains($0) ?? true }
    let all = series.flatMap(\.series.values).map(\.year)
    guard !reported.isEmpty, let first = all.min(), let last = all.max() else { return nil }
    let span = wantedYears ?? first...last
    let kind = wanted ?? Self.kind(of: series, reported: reported, span: span)
    self.kind = kind
    if kind == .bar, series.count > 1, wantedYears == nil {
      let year = Self.bestYear(of: values)
      years = year...year
    } else if kind == .slope, wantedYears == nil, let first = reported.min(), let last = reported.max() {
      years = first...last
    } else {
      years = span
    }
  }

  private static func kind(of series: [ExplainedSeries], reported: Set<Int>, span: ClosedRange<Int>)
    -> Chart.Kind
  {
    let metrics = Set(series.map(\.series.metric.id))
    if metrics.count > 1 { return .facets }
    if span.count == 1 || series.count > mostPanels { return .bar }
    if series.count == 1 { return reported.count == 1 && span.count <= 2 ? .bar : .line }
    return span.count == 2 ? .slope : .line
  }

  /// The latest of the years in which most have a value.
  private static func bestYear(of values: [SeriesValue]) -> Int {
    let counts = Dictionary(grouping: values, by: \.year).mapValues(\.count)
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }
}
