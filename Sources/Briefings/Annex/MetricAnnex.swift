internal import Figures
internal import Foundation
internal import Phrases
internal import Statistics

/// The annex's entries for one metric: every year's value with the sentences it rests on, and what is worked out from
/// them.
struct MetricAnnex {
  let account: MetricAccount
  let quotations: Quotations
  /// Statements that contradict those that were taken.
  let conflicting: Set<Provenance>
  let phrases: Phrases
  private let quantities: ExactQuantities

  init(_ account: MetricAccount, _ quotations: Quotations, conflicting: Set<Provenance>, _ phrases: Phrases) {
    self.account = account
    self.quotations = quotations
    self.conflicting = conflicting
    self.phrases = phrases
    quantities = ExactQuantities(account.metric, phrases)
  }

  /// The section of the metric.
  func section(_ material: BriefingMaterial) -> AnnexSection {
    let pictured = PicturedQuantities(account.whole.series, phrases)
    let years = account.reported.map { value in
      let drawn = pictured.text(value).map { phrases.remark([phrases.drawnAs($0)]) } ?? ""
      let remarks = remarks(on: value)
      return phrases.clauses([figure(of: value, material) + drawn] + remarks)
    }
    return AnnexSection(
      heading: MetricSentences.name(of: account.metric, phrases),
      entries: (years + own + derived(material)).map { AnnexEntry(figure: $0, statements: []) })
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
        + citation(of: account.reporters.place, in: value.year)
    }
  }

  /// The parts of a total that are totals themselves, what was corrected and what was not taken.
  private func remarks(on value: SeriesValue) -> [String] {
    let statements = account.whole.contributions.filter { $0.observation.period?.year == value.year }
    let leftOut = statements.filter {
      $0.use != .counted && $0.use != .superseded && conflicting.contains($0.observation.provenance)
    }
    let parts =
      account.reporters.hasNestedParts
      ? MetricSentences(account, phrases).parts(in: value.year).map { [$0] } ?? [] : []
    return parts + quotations.corrections(of: statements.filter { $0.use == .counted })
      + leftOut.map(quotations.leftOut)
      + statements.filter { $0.use == .superseded }.compactMap(quotations.superseded)
  }

  /// What the reports say of places whose values are rolled up instead.
  private var own: [String] {
    account.own.flatMap { own in
      own.series.values.compactMap { value in
        value.value.map { amount in
          let quantity = quantities.text(amount, value.qualifier)
          let words = phrases.value(year: value.year, months: value.months, quantity: quantity)
          return phrases.ownFigure(place: own.series.place.name, value: words)
            + citation(of: own.series.place, in: value.year, among: own.counted)
        }
      }
    }
  }

  /// The sentences behind a place's value of a year.
  private func citation(of place: Place, in year: Int, among statements: [Contribution]? = nil) -> String {
    quotations.citation(
      of: (statements ?? account.whole.counted).filter {
        $0.place == place && $0.observation.period?.year == year
      })
  }

  private func part(_ town: MetricAccount.TownValue) -> String {
    bare(town) + citation(of: town.place, in: town.value.year)
  }

  private func bare(_ town: MetricAccount.TownValue) -> String {
    let name = account.reporters.name(town.place)
    let months = town.value.months.map { phrases.remark([phrases.months($0)]) } ?? ""
    return phrases.ranked(name, quantities.text(town.value.value ?? 0, town.value.qualifier) + months)
  }

  private func weighted(_ town: MetricAccount.TownValue, _ material: BriefingMaterial) -> String {
    guard let id = account.metric.denominator, let metric = material.tabulation.metrics[id],
      let weight = material.tabulation.table.value(of: id, in: town.value.year, for: town.place)
    else { return part(town) }
    let count = ExactQuantities(metric, phrases).text(weight.value, weight.qualifier)
    return phrases.weighted(bare(town), by: count) + citation(of: town.place, in: town.value.year)
  }

  /// Changes and comparisons, each with the way it is worked out.
  private func derived(_ material: BriefingMaterial) -> [String] {
    var found = partYear
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
      if account.metric.rollUp == .weighted {
        found += [comparison.before, comparison.after].map { mean($0, of: comparison.places, material) }
      }
      found.append(worked(comparison.change, from: old, to: new))
    }
    return found
  }

  /// The mean of comparable places in a year.
  private func mean(_ value: SeriesValue, of places: [Place], _ material: BriefingMaterial) -> String {
    let towns = account.reporting(in: value.year).filter { places.contains($0.place) }
    let mean = phrases.comparableMean(
      value.year, quantity: quantities.text(value.value ?? 0, value.qualifier))
    return phrases.worked(mean, from: towns.map { weighted($0, material) }, joint: phrases.comma)
  }

  /// What a value of some months is set beside.
  private var partYear: [String] {
    switch PartYearComparison(account) {
    case .sameMonths(let before, let change):
      let value = before.observation
      guard let latest = account.latest?.value, let months = value.period?.months else { return [] }
      return [
        phrases.monthsBefore(
          change.since, months: months, quantity: quantities.text(value.value, value.qualifier),
          quotations.citation(of: [before])),
        worked(change, from: value.value, to: latest, sameMonths: true),
      ]
    case .wholeYear(let whole, let change?):
      guard let old = account.value(in: change.since)?.value, let new = whole.value else { return [] }
      return [worked(change, from: old, to: new)]
    case .wholeYear, nil: return []
    }
  }

  private func worked(_ change: Change, from old: Decimal, to new: Decimal, sameMonths: Bool = false)
    -> String
  {
    phrases.workedChange(
      change.words(phrases, of: account.metric, sameMonths: sameMonths), old: quantities.bare(old),
      new: quantities.bare(new),
      isRatio: change.percentage != nil)
  }
}
