internal import Figures
internal import Foundation
internal import Phrases
internal import Statistics

/// The annex's entries for one metric: every year's value with its statements, and what is worked out from them.
struct MetricAnnex {
  let account: MetricAccount
  let lines: StatementLines
  /// Statements that contradict those that were taken.
  let conflicting: Set<Provenance>
  let phrases: Phrases
  private let quantities: ExactQuantities

  init(_ account: MetricAccount, _ lines: StatementLines, conflicting: Set<Provenance>, _ phrases: Phrases) {
    self.account = account
    self.lines = lines
    self.conflicting = conflicting
    self.phrases = phrases
    quantities = ExactQuantities(account.metric, phrases)
  }

  /// The section of the metric.
  func section(_ material: BriefingMaterial) -> AnnexSection {
    let pictured = PicturedQuantities(account.whole.series, phrases)
    let years = account.reported.map { value in
      let drawn = pictured.text(value).map { phrases.remark([phrases.drawnAs($0)]) } ?? ""
      return AnnexEntry(
        figure: figure(of: value, material) + drawn, statements: statements(in: value.year))
    }
    return AnnexSection(
      heading: MetricSentences.name(of: account.metric, phrases),
      entries: years + derived.map { AnnexEntry(figure: $0, statements: []) })
  }

  /// A year's value and what it is made of.
  private func figure(of value: SeriesValue, _ material: BriefingMaterial) -> String {
    let quantity = value.value.map { quantities.text($0, value.qualifier) } ?? ""
    let towns = account.reporting(in: value.year)
    switch value.basis {
    case .sum:
      let total = phrases.total(
        year: value.year, reported: value.coverage.reported, expected: value.coverage.expected,
        account.reporters.noun, quantity: quantity)
      return phrases.worked(total, from: towns.map(part), joint: phrases.plus)
    case .weightedMean, .median:
      let isWeighted = value.basis == .weightedMean
      let mean = phrases.average(
        year: value.year, reported: value.coverage.reported, expected: value.coverage.expected,
        account.reporters.noun, isWeighted: isWeighted, quantity: quantity)
      let parts = towns.map { isWeighted ? weighted($0, material) : part($0) }
      return phrases.worked(mean, from: parts, joint: phrases.comma)
    case .ownReport, .laterReport, nil:
      return phrases.value(year: value.year, months: value.months, quantity: quantity)
    }
  }

  private func part(_ town: MetricAccount.TownValue) -> String {
    let name = account.reporters.name(town.place)
    let months = town.value.months.map { phrases.remark([phrases.months($0)]) } ?? ""
    return phrases.ranked(name, quantities.text(town.value.value ?? 0, town.value.qualifier) + months)
  }

  private func weighted(_ town: MetricAccount.TownValue, _ material: BriefingMaterial) -> String {
    guard let id = account.metric.denominator, let metric = material.tabulation.metrics[id],
      let weight = material.tabulation.table.value(of: id, in: town.value.year, for: town.place)
    else { return part(town) }
    let count = ExactQuantities(metric, phrases).text(weight.value, weight.qualifier)
    return phrases.weighted(part(town), by: count)
  }

  /// The statements that were counted, and those that contradict them.
  private func statements(in year: Int) -> [String] {
    account.whole.contributions.filter { $0.observation.period?.year == year }.compactMap { contribution in
      if contribution.use == .counted { return lines.line(of: contribution) }
      return conflicting.contains(contribution.observation.provenance)
        ? lines.line(of: contribution, isLeftOut: true) : nil
    }
  }

  /// Changes and comparisons, each with the way it is worked out.
  private var derived: [String] {
    var found: [String] = []
    if case .change(let change) = YearComparison(account), let latest = account.latest?.value,
      let before = account.value(in: change.since)?.value
    {
      found.append(worked(change, from: before, to: latest))
    } else if let change = account.whole.latestChange() {
      found.append(phrases.picturedChange(change.words(phrases, of: account.metric)))
    }
    if let comparison = LikeForLike(account), let old = comparison.before.value,
      let new = comparison.after.value
    {
      let words = MetricSentences(account, phrases).words(comparison)
      found.append(phrases.workedLikeForLike(words, comparison.places.map(account.reporters.name)))
      found.append(worked(comparison.change, from: old, to: new))
    }
    return found
  }

  private func worked(_ change: Change, from old: Decimal, to new: Decimal) -> String {
    phrases.workedChange(
      change.words(phrases, of: account.metric), old: quantities.bare(old), new: quantities.bare(new),
      isRatio: change.percentage != nil)
  }
}
