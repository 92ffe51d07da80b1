internal import Phrases
internal import Statistics

extension Captions {
  /// The head of a panel of an overview: the metric, its latest value, the change to it and its coverage.
  func panelTitle(of series: ExplainedSeries) -> String {
    let metric = series.series.metric
    let latest = figure.values(of: series).last { $0.value != nil }
    guard let latest, let quantity = quantities(series).text(latest) else { return name(of: metric) }
    var words = [quantity]
    if let change = series.series.latestChange(in: figure.years) {
      words.append(change.shortWords(phrases, of: metric))
    }
    if latest.coverage.expected > 1 { words.append("\(latest.coverage)") }
    return phrases.said(of: name(of: metric), phrases.list(words))
  }
}
