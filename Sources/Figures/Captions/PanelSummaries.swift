internal import Phrases
internal import Statistics

extension Captions {
  /// The line under the head of an overview's panel: the latest value, the change to it and its coverage.
  func summary(of series: ExplainedSeries) -> String? {
    guard isOverview, let latest = figure.values(of: series).last(where: { $0.value != nil }),
      let quantity = quantities(series).text(latest)
    else { return nil }
    var words = [quantity]
    if let change = series.latestChange(in: figure.years) {
      words.append(change.shortWords(phrases, of: series.series.metric))
    }
    if latest.coverage.expected > 1 {
      words.append(phrases.shortCoverage("\(latest.coverage)", noun))
    }
    return phrases.parts(words)
  }
}
