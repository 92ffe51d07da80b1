internal import Charts
internal import Foundation
internal import Phrases
internal import Statistics

extension Captions {
  /// More series than this are said by their extremes alone.
  private static let mostDescribed = 8
  /// Rankings longer than this are said by their ends.
  private static let longestRanking = 20

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

  private func extremes(of reported: [SeriesValue], in series: ExplainedSeries) -> String {
    let quantities = quantities(series)
    let kind = series.series.metric.kind
    func words(_ value: SeriesValue?) -> String { value.flatMap(quantities.text) ?? "" }
    if reported.count == 1 { return phrases.onlyValue(words(reported[0])) }
    let highest = reported.max { ($0.value ?? 0, $1.year) < ($1.value ?? 0, $0.year) }
    let lowest = reported.min { ($0.value ?? 0, $0.year) < ($1.value ?? 0, $1.year) }
    let isConstant = highest?.value == lowest?.value && reported.allSatisfy { $0.qualifier == .exact }
    if isConstant, let value = highest?.value, let last = reported.last {
      return phrases.constant(quantities.bare(value), latest: last.year)
    }
    let last = reported.last
    let isTop = highest.map { top in reported.allSatisfy { $0 == top || top.isCertainlyAtLeast($0, of: kind) }
    }
    let isBottom = lowest.map { low in
      reported.allSatisfy { $0 == low || $0.isCertainlyAtLeast(low, of: kind) }
    }
    return phrases.extremes(
      highest: Phrases.Extreme(
        words(highest), isCertain: isTop ?? false, isLatest: highest?.year == last?.year),
      lowest: Phrases.Extreme(
        words(lowest), isCertain: isBottom ?? false, isLatest: lowest?.year == last?.year),
      latest: words(last))
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
      let months = phrases.remark(value.months.map { [phrases.months($0)] } ?? [])
      reported.append((name, quantities(series).text(amount, value.qualifier) + months, value))
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
