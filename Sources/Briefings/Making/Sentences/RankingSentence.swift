internal import Figures
internal import Phrases
internal import Statistics

/// What a briefing says of the order of the towns in a year.
struct RankingSentence {
  private let account: MetricAccount
  private let ranking: TownRanking
  private let phrases: Phrases
  private let quantities: Quantities

  /// - Returns: `nil` where no year has two towns to compare.
  init?(_ account: MetricAccount, _ phrases: Phrases) {
    guard let ranking = TownRanking(account) else { return nil }
    self.account = account
    self.ranking = ranking
    self.phrases = phrases
    quantities = Quantities(account.metric, phrases)
  }

  /// The sentence without its end; `nil` where there is no order and nothing more to tell than the total does.
  var text: String? {
    let (highest, lowest) = (ranking.highest, ranking.lowest)
    guard let high = highest.towns.first?.value, let low = lowest.towns.first?.value else { return nil }
    if high.value == low.value {
      guard highest.isCertain, let same = quantity(high) else { return nil }
      return phrases.allTheSame(
        year: head, count: ranking.count, account.reporters.noun, quantity: same, leftOut: leftOut)
    }
    return phrases.highestAndLowest(
      year: head, highest: end(highest), lowest: end(lowest), leftOut: leftOut)
  }

  private var isLatest: Bool { ranking.year == account.latest?.year }

  /// The year, with the reason where it is not the one that the sentence before is about.
  private var head: String {
    let year =
      isLatest ? phrases.inYear(ranking.year) : phrases.inLastRanked(ranking.year, account.reporters.noun)
    return year + (ranking.partYears.isEmpty ? "" : phrases.byWholeYears)
  }

  private func end(_ end: TownRanking.End) -> Phrases.RankingEnd {
    var groups: [(quantity: String, names: [String])] = []
    for town in end.towns {
      guard let quantity = quantity(town.value) else { continue }
      let name = account.reporters.name(town.place)
      if let index = groups.firstIndex(where: { $0.quantity == quantity }) {
        groups[index].names.append(name)
      } else {
        groups.append((quantity, [name]))
      }
    }
    return Phrases.RankingEnd(groups, isCertain: end.isCertain)
  }

  /// The towns that are not in the order, by what they say of how many months, where that was not said before or a
  /// picture has them below the lowest; those that have counted the most already, each with its number.
  private var leftOut: [String] {
    account.partYears(in: ranking.year).flatMap { months, places in
      let towns = ranking.partYears.filter { places.contains($0.place) }
      let above = towns.filter(ranking.exceedsHighest)
      let others = towns.filter { town in !above.contains { $0.place == town.place } }
      let clauses = above.compactMap { town in
        quantity(town.value).map {
          phrases.exceedsHighest(account.reporters.name(town.place), months: months, quantity: $0)
        }
      }
      let untold = isLatest ? others.filter(ranking.isBelowLowest) : others
      return untold.isEmpty
        ? clauses
        : clauses + [phrases.notRanked(untold.map { account.reporters.name($0.place) }, months: months)]
    }
  }

  private func quantity(_ value: SeriesValue) -> String? {
    value.value.map { quantities.text($0, value.qualifier) }
  }
}
