internal import Phrases
internal import Statistics

extension Captions {
  /// How many places, or how many years, have a value; `nil` where there is nothing to say.
  var coverage: String? {
    if isOverview { return isRolledUp ? overviewCoverage : nil }
    if figure.series.count == 1 { return isRolledUp ? totalCoverage : ownCoverage }
    return isRolledUp ? groupCoverage : shownCoverage
  }

  /// Years of one place's own reports; in a low picture the note alone says which are missing.
  private var ownCoverage: String? {
    guard figure.years.count > 1, !budget.isLow else { return nil }
    let values = figure.values(of: figure.series[0])
    return phrases.yearCoverage(values.count { $0.value != nil }, of: values.count)
  }

  /// Places in the total of one place, by years.
  private var totalCoverage: String {
    coverage(byYear: figure.values(of: figure.series[0]).map { ($0.year, $0.coverage) })
  }

  /// How many of the places shown have a value, by years.
  private var shownCoverage: String {
    let all = figure.series.count
    return coverage(
      byYear: figure.shownYears.map { year in
        let reported = figure.series.count { series in
          figure.values(of: series).contains { $0.year == year && $0.value != nil }
        }
        return (year, Coverage(reported: reported, expected: all))
      })
  }

  private func coverage(byYear years: [(year: Int, coverage: Coverage)]) -> String {
    let expected = years.map(\.coverage.expected).max() ?? 0
    if figure.years.count == 1, let only = years.first {
      return phrases.coverage(only.coverage.reported, of: only.coverage.expected, noun)
    }
    if years.allSatisfy({ $0.coverage.isComplete && $0.coverage.expected == expected }) {
      return phrases.completeCoverage(expected, noun)
    }
    var groups: [(coverage: Coverage, years: [Int])] = []
    for (year, coverage) in years {
      if let index = groups.firstIndex(where: { $0.coverage == coverage }) {
        groups[index].years.append(year)
      } else {
        groups.append((coverage, [year]))
      }
    }
    let text = phrases.coverage(parts(of: groups), noun)
    return TextBudget.ems(text) <= 2 * budget.noteLine
      ? text : phrases.someIncomplete(hasAnnex: figure.hasAnnex)
  }

  /// The groups from the least covered up; the largest one comes last, as all other years.
  private func parts(of groups: [(coverage: Coverage, years: [Int])]) -> [Phrases.CoveragePart] {
    let rest =
      groups.count > 1
      ? groups.indices.max { (groups[$0].years.count, $0) < (groups[$1].years.count, $1) } : nil
    let named = groups.indices.filter { $0 != rest }.sorted {
      (groups[$0].coverage.reported, groups[$0].years[0]) < (
        groups[$1].coverage.reported, groups[$1].years[0]
      )
    }
    return (named + (rest.map { [$0] } ?? [])).map { index in
      Phrases.CoveragePart(
        years: index == rest && groups[index].years.count > 1 ? nil : phrases.years(groups[index].years),
        reported: groups[index].coverage.reported, expected: groups[index].coverage.expected)
    }
  }

  /// Totals of several places: which of them lack something.
  private var groupCoverage: String {
    let incomplete = figure.series.flatMap { series in
      figure.values(of: series).filter { $0.value != nil && !$0.coverage.isComplete }.map { value in
        (name: names[series.series.place] + phrases.years([value.year]), value: value)
      }
    }
    if incomplete.isEmpty { return phrases.completeTotals }
    let areOthersComplete = figure.series.contains { series in
      figure.values(of: series).contains { $0.value != nil && $0.coverage.isComplete }
    }
    let text = phrases.totals(
      incomplete.map { ($0.name, "\($0.value.coverage)") }, areOthersComplete: areOthersComplete)
    return TextBudget.ems(text) <= 2 * budget.noteLine
      ? text : phrases.someIncomplete(hasAnnex: figure.hasAnnex)
  }

  /// The latest year of each metric of an overview.
  private var overviewCoverage: String? {
    let latest = figure.series.compactMap { series in
      figure.values(of: series).last { $0.value != nil }.map { (name(of: series.series.metric), $0) }
    }
    guard let year = latest.map(\.1.year).max() else { return nil }
    let current = latest.filter { $0.1.year == year }
    let coverages = Set(current.map(\.1.coverage))
    if coverages.count == 1, let only = coverages.first {
      return phrases.coverage(year: year, only.reported, of: only.expected, noun, hasAnnex: figure.hasAnnex)
    }
    let shares = current.map { ($0.0, $0.1.coverage.reported, $0.1.coverage.expected) }
    let text = phrases.coverage(year: year, shares: shares, noun)
    return TextBudget.ems(text) <= 2 * budget.noteLine
      ? text : phrases.someIncomplete(hasAnnex: figure.hasAnnex)
  }
}
