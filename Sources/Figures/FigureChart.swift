public import Charts
internal import Phrases
internal import Statistics

extension Figure {
  /// The figure as a chart: data, names, colours and everything that is said about them.
  public func chart() -> Chart {
    var chart = Chart(
      kind: kind, series: [], years: years,
      breaks: breaks.map { Chart.Break(year: $0.year) }, baseline: baseline, order: order,
      hasFreeAxes: metrics.count > 1, language: look.language == .chinese ? .chinese : .english)
    let names = FigureNames(self)
    chart.series = zip(series, styles).map { chartSeries($0, style: $1, names: names) }
    let captions = Captions(self, kind: chart.settledKind, unit: chart.unitHead)
    chart.captions = captions.made
    for (index, series) in series.enumerated() {
      chart.series[index].label = captions.label(of: series)
      chart.series[index].summary = captions.summary(of: series)
    }
    return chart
  }

  private func chartSeries(_ explained: ExplainedSeries, style: Int, names: FigureNames) -> Chart.Series {
    let series = explained.series
    let isOverview = metrics.count > 1
    return Chart.Series(
      name: isOverview ? series.metric.id : series.place.path.joined(),
      unit: Chart.Unit(
        Phrases(look.language).unit(series.metric.unit.symbol), kind: series.metric.kind.chartKind),
      values: values(of: explained).compactMap {
        Chart.Value($0, isOfOtherPlaces: explained.isOfOtherPlaces($0))
      },
      isHighlighted: highlight.contains { names.isCalled(series.place, $0) }, style: style)
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
