internal import Charts
internal import Foundation
internal import Phrases
internal import Statistics

extension Captions {
  /// More series than this are said by their extremes alone.
  private static let mostDescribed = 8
  /// Rankings longer than this are said by their ends.
  private static let longestRanking = 20
  /// The highest and lowest of fewer years tell nothing.
  private static let fewestCompared = 3

  /// The picture in words: range, highest, latest, gaps, bounds and coverage.
  func alternativeText(title: String, coverage: String?) -> String {
    let isTitled = figure.years.count == 1 && figure.texts.title == nil
    var sentences = [
      phrases.picture(
        kindInWords, title: title, years: isTitled ? nil : years)
    ]
    if figure.years.count == 1, figure.series.count > 1 {
      sentences.append(phrases.sentence(ranking(in: figure.years.lowerBound)))
    } else if figure.series.count <= Self.mostDescribed {
      sentences += figure.series.map { phrases.sentence(description(of: $0)) }
    } else {
      let last = figure.years.last { year in figure.series.contains { value(of: $0, in: year) != nil } }
      if let last {
        sentences.append(phrases.sentence(phrases.said(of: phrases.years([last]), ranking(in: last))))
      }
    }
    if let coverage {
      sentences.append(phrases.sentence(phrases.coverageHead + coverage))
    }
    return sentences.map(phrases.opened).joined(separator: phrases.gap)
  }

  private var kindInWords: Phrases.ChartKind {
    switch kind {
    case .line: .line
    case .bar: .bar
    case .groupedBar: .groupedBar
    case .stackedBar: .stackedBar
    case .facets: .facets
    case .slope: .slope
    }
  }

  private func value(of series: ExplainedSeries, in year: Int) -> SeriesValue? {
    figure.values(of: series).first { $0.year == year && $0.value != nil }
  }

  /// Highest, lowest and latest value and the gaps of one series.
  private func description(of series: ExplainedSeries) -> String {
    let values = figure.values(of: series)
    let reported = values.filter { $0.value != nil }
    let missing = values.filter { $0.value == nil }.map(\.year)
    var words: [String] = reported.isEmpty ? [phrases.notReported] : [extremes(of: reported, in: series)]
    if !reported.isEmpty, !missing.isEmpty {
      words.append(phrases.missing(place: nil, years: phrases.years(missing)))
    }
    let said = phrases.clauses(words)
    return subject(series).map { phrases.said(of: $0, said) } ?? said
  }

  /// Highest, lowest and latest value; totals are compared only among years to which the same places reported.
  private func extremes(of reported: [SeriesValue], in series: ExplainedSeries) -> String {
    guard let latest = reported.last, reported.count > 1 else {
      return phrases.onlyValue(reported.first.map { words($0, of: series) } ?? "")
    }
    let same = series.ofSamePlaces(reported)
    if same.count == reported.count { return extremes(among: same, latest: latest, in: series) }
    guard same.count >= Self.fewestCompared else {
      return phrases.clauses([phrases.latest(words(latest, of: series)), phrases.notCompared(noun)])
    }
    return phrases.amongSame(
      noun, years: phrases.years(same.map(\.year)), extremes(among: same, latest: latest, in: series))
  }

  private func extremes(among compared: [SeriesValue], latest: SeriesValue, in series: ExplainedSeries)
    -> String
  {
    let kind = series.series.metric.kind
    guard let highest = compared.max(by: { ($0.value ?? 0, $1.year) < ($1.value ?? 0, $0.year) }),
      let lowest = compared.min(by: { ($0.value ?? 0, $0.year) < ($1.value ?? 0, $1.year) })
    else { return "" }
    if highest.value == lowest.value, let value = highest.value, compared.last == latest,
      compared.allSatisfy({ $0.qualifier == .exact })
    {
      return phrases.constant(quantities(series).bare(value), latest: latest.year)
    }
    return phrases.extremes(
      highest: Phrases.Extreme(
        words(highest, of: series),
        isCertain: compared.allSatisfy { $0 == highest || highest.isCertainlyAtLeast($0, of: kind) },
        isLatest: highest.year == latest.year),
      lowest: Phrases.Extreme(
        words(lowest, of: series),
        isCertain: compared.allSatisfy { $0 == lowest || $0.isCertainlyAtLeast(lowest, of: kind) },
        isLatest: lowest.year == latest.year),
      latest: words(latest, of: series))
  }

  /// A year and its value, with the months where all of it is of these.
  private func words(_ value: SeriesValue, of series: ExplainedSeries) -> String {
    guard let amount = value.value else { return "" }
    let quantity = quantities(series).text(amount, value.qualifier)
    let months = series.months(of: value)
    return value.months != nil && months == nil
      ? phrases.partTotal(year: value.year, noun, quantity: quantity)
      : phrases.value(year: value.year, months: months, quantity: quantity)
  }

  /// A year's months, or that only some places of a total are in part, behind a value in a ranking.
  private func remark(on value: SeriesValue, of series: ExplainedSeries) -> String {
    guard value.months != nil else { return "" }
    return phrases.remark([series.months(of: value).map { phrases.months($0) } ?? phrases.partly(noun)])
  }

  private func ranking(in year: Int) -> String {
    var reported: [(name: String, quantity: String, value: SeriesValue)] = []
    var missing: [String] = []
    for series in figure.series {
      let name = names[series.series.place]
      guard let value = value(of: series, in: year), let amount = value.value else {
        missing.append(name)
        continue
      }
      let quantity = quantities(series).text(amount, value.qualifier)
      reported.append((name, quantity + remark(on: value, of: series), value))
    }
    reported.sort { ($0.value.value ?? 0) > ($1.value.value ?? 0) }
    let items = reported.map { phrases.ranked($0.name, $0.quantity) }
    var words: [String] = []
    if items.count > Self.longestRanking {
      words.append(phrases.ranking(count: items.count, highest: items[0], lowest: items[items.count - 1]))
    } else if !items.isEmpty {
      let kind = figure.series[0].series.metric.kind
      let isCertain = zip(reported, reported.dropFirst()).allSatisfy { upper, lower in
        upper.value.isCertainlyAtLeast(lower.value, of: kind)
      }
      words.append(
        phrases.ranking(items, isCertain: isCertain && reported.allSatisfy { $0.value.months == nil }))
    }
    if !missing.isEmpty { words.append(phrases.notReported(missing)) }
    return phrases.clauses(words)
  }
}
