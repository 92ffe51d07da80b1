public import Charts
internal import Phrases
internal import Scenes
internal import Statistics

extension Figure {
  /// The figure as a chart: data, names, colours and everything that is said about them.
  public func chart() -> Chart { chart(untold: []) }

  /// The same, with a note on the numbers that its drawing has no room for.
  func chart(untold: Set<Datum>) -> Chart {
    var chart = Chart(
      kind: kind, series: [], years: years,
      breaks: breaks.map { Chart.Break(year: $0.year) }, baseline: baseline, order: order,
      hasFreeAxes: metrics.count > 1, language: look.language == .chinese ? .chinese : .english)
    let names = FigureNames(self)
    chart.series = zip(series, styles).map { chartSeries($0, style: $1, names: names) }
    let captions = Captions(self, kind: chart.settledKind, unit: chart.unitHead, untold: untold)
    chart.captions = captions.made
    for (index, series) in series.enumerated() {
      chart.series[index].label = captions.label(of: series)
      chart.series[index].summary = captions.summary(of: series)
    }
    return chart
  }

  private func chartSeries(_ explained: ExplainedSeries, style: Int, names: FigureNames) -> Chart.Series {
    let series = explained.series
    return Chart.Series(
      name: drawnName(of: series),
      unit: Chart.Unit(
        Phrases(look.language).unit(series.metric.unit.symbol), kind: series.metric.kind.chartKind),
      values: values(of: explained).compactMap {
        Chart.Value($0, isOfOtherPlaces: explained.isOfOtherPlaces($0))
      },
      isHighlighted: highlight.contains { names.isCalled(series.place, $0) }, style: style)
  }
}

extension Figure {
  /// The name by which the data of a series are told apart in the drawing.
  func drawnName(of series: Series) -> String {
    metrics.count > 1 ? series.metric.id : series.place.path.joined()
  }
}

extension Captions {
  /// What a line, a bar or a panel is called.
  func label(of series: ExplainedSeries) -> String {
    if isOverview { return name(of: series.series.metric) }
    let since = start(of: series).map { phrases.since($0) } ?? ""
    return names[series.series.place] + since
  }
}

extension Chart.Value {
  /// The value of a year that has one.
  fileprivate init?(_ value: SeriesValue, isOfOtherPlaces: Bool) {
    guard let amount = value.value else { return nil }
    let qualifier: Chart.Qualifier =
      switch value.qualifier {
      case .exact: .exact
      case .atLeast: .atLeast
      case .atMost: .atMost
      case .approx: .approx
      }
    self.init(
      year: value.year, amount: amount, qualifier: qualifier, isPartYear: value.months != nil,
      isIncomplete: !value.coverage.isComplete, isOfOtherPlaces: isOfOtherPlaces)
  }
}

extension Metric.Kind {
  /// What a chart needs to know of it.
  fileprivate var chartKind: Chart.Unit.Kind {
    switch self {
    case .count: .count
    case .amount, .area: .amount
    case .rate: .percent
    }
  }
}
