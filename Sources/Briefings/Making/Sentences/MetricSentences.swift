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
    let words = change ?? comparableChange ?? partYearComparison
    return phrases.headline(
      metric: name, phrases.joined([statement(of: latest)] + (words.map { [$0] } ?? [])))
  }

  /// All that is said of the metric.
  var text: String {
    guard let latest = account.latest else { return phrases.sentence(phrases.noDataAtAll) }
    var bodies: [String] = []
    if let change {
      bodies.append(phrases.joined([statement(of: latest), change]))
    } else {
      bodies.append(statement(of: latest))
      if case .seriesBreak = YearComparison(account) { bodies.append(phrases.brokenComparison) }
      if let words = likeForLike ?? partYearComparison { bodies.append(words) }
    }
    if account.reporters.hasNestedParts {
      if let parts = parts(in: latest.year) { bodies.append(parts) }
    } else if let ranking = RankingSentence(account, phrases)?.text {
      bodies.append(ranking)
    }
    if !account.emptyYears.isEmpty {
      bodies.append(phrases.noValue(years: phrases.years(account.emptyYears)))
    }
    let own = ownValues.compactMap { place, value in
      quantities.text(value).map { phrases.ownFigure(place: place.name, value: $0) }
    }
    if !own.isEmpty { bodies.append(phrases.ownFigures(own)) }
    return phrases.sentences(bodies)
  }

  /// What a table says of the latest value in few words.
  var tableRemarks: [String] {
    guard let latest = account.latest else { return [] }
    var words: [String] = []
    if account.reporters.isRolledUp {
      words += shareRemarks(on: latest)
      if latest.basis == .median { words.append(phrases.medianRemark) }
    } else if let months = latest.months {
      words.append(phrases.only(months: months))
    }
    if let change = change ?? comparableChange { words.append(change) }
    return words
      + ownValues.compactMap { place, value in
        quantities.marked(value).map { phrases.ownFigureInTable(place: place.name, value: $0) }
      }
  }

  /// What a value of some months is set beside.
  private var partYearComparison: String? {
    switch PartYearComparison(account) {
    case .sameMonths(let before, let change):
      let value = before.observation
      return phrases.sameMonths(
        change.since, quantity: quantities.text(value.value, value.qualifier),
        change: change.words(phrases, of: account.metric, sameMonths: true))
    case .wholeYear(let whole, let change):
      return phrases.lastWholeYear(
        whole.year, quantity: quantities.text(whole.value ?? 0, whole.qualifier),
        change: change?.words(phrases, of: account.metric))
    case nil: return nil
    }
  }

  /// The values of the places it is compared by, where they are totals themselves.
  func parts(in year: Int) -> String? {
    let items = account.parts.compactMap { part -> String? in
      guard let value = part.series.value(in: year), let amount = value.value else { return nil }
      return phrases.part(
        part.series.place.name, quantities.text(amount, value.qualifier), share: "\(value.coverage)",
        account.reporters.noun, months: value.months)
    }
    return items.isEmpty ? nil : phrases.parts(of: year, items)
  }

  /// The latest value that each of the reports says whose values are rolled up instead.
  private var ownValues: [(place: Place, value: SeriesValue)] {
    account.own.compactMap { own in
      own.series.values.last { $0.value != nil }.map { (own.series.place, $0) }
    }
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
    // The towns of several counties are too many to be named; the parts say how many of them reported.
    if account.reporters.hasNestedParts { return partYears(in: value.year) }
    let silent = account.silent(in: value.year).map(account.reporters.name)
    let reporting = account.reporting(in: value.year).map { account.reporters.name($0.place) }
    var words: [String] = []
    if reporting.count > 1, !silent.isEmpty {
      words.append(
        reporting.count < silent.count ? phrases.onlyFrom(reporting) : phrases.silent(silent))
    }
    return words + partYears(in: value.year)
  }

  /// The same for a table, which has how many places reported in a column of its own.
  private func shareRemarks(on value: SeriesValue) -> [String] {
    let silent = account.silent(in: value.year).map(account.reporters.name)
    let reporting = account.reporting(in: value.year).map { account.reporters.name($0.place) }
    var words: [String] = []
    if reporting.count <= Self.fewPlaces, !silent.isEmpty {
      words.append(phrases.only(from: reporting))
    } else if (1...Self.fewPlaces).contains(silent.count) {
      words.append(phrases.silent(silent))
    }
    return words + partYears(in: value.year)
  }

  /// So many places are named in a table.
  private static let fewPlaces = 2

  private func partYears(in year: Int) -> [String] {
    account.partYears(in: year).map { months, places in
      account.reporters.hasNestedParts
        ? phrases.partYear(places.count, account.reporters.noun, months: months)
        : phrases.partYear(places.map(account.reporters.name), months: months)
    }
  }

  private var likeForLike: String? { LikeForLike(account).map(words) }

  /// A comparison of the same places in two years.
  func words(_ comparison: LikeForLike) -> String {
    phrases.likeForLike(
      comparison.places.count, account.reporters.noun, isMean: account.metric.rollUp == .weighted,
      from: quantities.text(comparison.before.value ?? 0, .exact),
      to: quantities.text(comparison.after.value ?? 0, .exact), direction: comparison.direction,
      change: comparison.change.words(phrases, of: account.metric))
  }
}
