internal import Phrases
internal import Statistics

extension Captions {
  /// The line under the head of an overview's panel: the latest value, the change to it and its coverage.
  func summary(of series: ExplainedSeries) -> String? {
    guard isOverview, let latest = figure.values(of: series).last(where: { $0.value != nil }),
      let amount = latest.value
    else { return nil }
    let quantity = quantities(series).text(amount, latest.qualifier)
    let months = series.months(of: latest)
    // The axis marks a year of which only some places report a part, and the note tells the months.
    let isMarked = latest.months != nil && months == nil
    var words = [
      isMarked
        ? phrases.markedValue(year: latest.year, quantity: quantity)
        : phrases.value(year: latest.year, months: months, quantity: quantity)
    ]
    if let change = series.latestChange(in: figure.years) {
      words.append(change.shortWords(phrases, of: series.series.metric))
    }
    if latest.coverage.expected > 1 {
      words.append(phrases.shortCoverage("\(latest.coverage)", noun))
    }
    return phrases.parts(words)
  }
}
