internal import Foundation
internal import Figures
internal import Phrases
internal import Statistics

/// What a briefing says of one metric: its latest value, the change to it, the towns and the gaps.
struct MetricSentences {
  let account: MetricAccount
  let phrases: Phrases
  private let quantities: Quantities

  init(_ account: MetricAccount, _ phrases: Phrases) {
    self.account = account
    self.phrases = phrases
    quantities = Quantities(account.metric, phrases)
  }

  /// The metric's name in the language of the texts.
  var name: String { Self.name(of: account.metric, phrases) }

  static func name(of metric: Metric, _ phrases: Phrases) -> String {
    phrases.language == .chinese ? metric.chineseName : metric.englishName
  }

  /// The metric in one clause, for the opening.
  var headline: String {
    guard let latest = account.latest else { return phrases.headline(metric: name, phrases.noDataAtAll) }
    let words = change ?? comparableChange
    return phrases.headline(
      metric: name, phrases.joined([statement(of: latest)] + (words.map { [$0] } ?? [])))
  }

  /// All that is said of the metric.
  var text: String {
    guard let latest = account.latest else { return phrases.sentence(phrases.noDataAtAll) }
    var bodies: [String] = []
    let isChange = if case .change = YearComparison(account) { true } else { false }
    let said = comparison.map { [$0] } ?? []
    if isChange {
      bodies.append(phrases.joined([statement(of: latest)] + said))
    } else {
      bodies += [statement(of: latest)] + said
      if let words = likeForLike { bodies.append(words) }
    }
    if let ranking = RankingSentence(account, phrases)?.text { bodies.append(ranking) }
    if !account.emptyYears.isEmpty {
      bodies.append(phrases.noValue(years: phrases.years(account.emptyYears)))
    }
    return phrases.sentences(bodies)
  }

  /// The change on the year before for a table; `nil` where none can be told.
  var change: String? {
    guard case .change(let change) = YearComparison(account) else { return nil }
    return change.words(phrases, of: account.metric)
  }

  /// The change of the towns that can be compared, where the totals cannot be.
  var comparableChange: String? { comparable(phrases.comparable) }

  /// The same for a cell of a table.
  var comparableCell: String? { comparable(phrases.comparableCell) }

  private func comparable(_ words: (Int, PlaceNoun, String) -> String) -> String? {
    LikeForLike(account).map { comparison in
      words(
        comparison.places.count, account.reporters.noun,
        comparison.change.words(phrases, of: account.metric))
    }
  }

  /// A value with the year and everything that qualifies it.
  func statement(of value: SeriesValue) -> String {
    guard let amount = value.value else { return phrases.noValue(years: phrases.years([value.year])) }
    let quantity = quantities.text(amount, value.qualifier)
    return total(value, quantity: quantity) + phrases.remark(remarks(on: value))
  }

  private func total(_ value: SeriesValue, quantity: String) -> String {
    let reporting = account.reporting(in: value.year)
    if reporting.count == 1, account.reporters.towns.count > 1 {
      return phrases.onlyOne(
        year: value.year, place: account.reporters.name(reporting[0].place), account.reporters.noun,
        expected: value.coverage.expected, quantity: quantity)
    }
    let (reported, expected) = (value.coverage.reported, value.coverage.expected)
    let noun = account.reporters.noun
    switch value.basis {
    case .weightedMean, .median:
      return phrases.average(
        year: value.year, reported: reported, expected: expected, noun,
        isWeighted: value.basis == .weightedMean, quantity: quantity)
    case .sum:
      return phrases.total(
        year: value.year, reported: reported, expected: expected, noun, quantity: quantity)
    case .ownReport, .laterReport, nil:
      return phrases.value(year: value.year, months: value.months, quantity: quantity)
    }
  }

  private func remarks(on value: SeriesValue) -> [String] {
    guard account.reporters.isRolledUp else {
      return value.basis == .laterReport ? [phrases.fromLaterReport] : []
    }
    let silent = account.silent(in: value.year).map(account.reporters.name)
    let reporting = account.reporting(in: value.year).map { account.reporters.name($0.place) }
    var words: [String] = []
    if reporting.count > 1, !silent.isEmpty {
      words.append(
        reporting.count < silent.count ? phrases.onlyFrom(reporting) : phrases.silent(silent))
    }
    let parts = account.partYears(in: value.year).map {
      phrases.partYear($0.places.map(account.reporters.name), months: $0.months)
    }
    return words + parts
  }

  /// The change on the year before, or why there is none; `nil` where there is no year before.
  private var comparison: String? {
    switch YearComparison(account) {
    case nil: return nil
    case .change(let change): return change.words(phrases, of: account.metric)
    case .noEarlierValue(let year): return phrases.noEarlierValue(year)
    case .partYear(let years):
      return phrases.partYearComparison(years, account.reporters.isRolledUp ? account.reporters.noun : nil)
    case .otherPlaces(let before, let after):
      return phrases.otherPlaces(account.reporters.noun, after, before)
    case .seriesBreak: return phrases.brokenComparison
    case .open: return phrases.openComparison
    }
  }

  private var likeForLike: String? { LikeForLike(account).map(words) }

  /// A comparison of the same places in two years.
  func words(_ comparison: LikeForLike) -> String {
    phrases.likeForLike(
      comparison.places.count, account.reporters.noun,
      from: quantities.text(comparison.before.value ?? 0, .exact),
      to: quantities.text(comparison.after.value ?? 0, .exact), direction: comparison.direction,
      change: comparison.change.words(phrases, of: account.metric))
  }
}
