internal import Figures
internal import Foundation
internal import Statistics

/// One metric of the place and of the places under it, over the years reported on.
struct MetricAccount {
  let metric: Metric
  let reporters: Reporters
  /// The place's own series, or the one made up of the towns'.
  let whole: ExplainedSeries
  /// The series of the places under it; empty where it stands for itself.
  let towns: [ExplainedSeries]
  /// The series of the places that it is compared by.
  let parts: [ExplainedSeries]
  /// What the reports say of places whose values are rolled up instead.
  let own: [ExplainedSeries]
  /// The towns' values of the metric that a rate is a share of, by year.
  private let weights: [Place: [Int: YearValue]]

  init(_ metric: Metric, _ reporters: Reporters, _ material: BriefingMaterial, years: ClosedRange<Int>) {
    let source = TabulationSource(material.tabulation, metrics: material.metrics)
    self.metric = metric
    self.reporters = reporters
    whole = source.series(of: metric, for: reporters.place, years: years)
    let towns = reporters.towns.map { source.series(of: metric, for: $0, years: years) }
    self.towns = towns
    parts =
      reporters.parts == reporters.towns
      ? towns : reporters.parts.map { source.series(of: metric, for: $0, years: years) }
    weights = Dictionary(
      uniqueKeysWithValues: reporters.towns.map { town in
        let values = years.compactMap { year in
          metric.denominator.flatMap { material.tabulation.table.value(of: $0, in: year, for: town) }
            .map { (year, $0) }
        }
        return (town, Dictionary(uniqueKeysWithValues: values))
      })
    own = reporters.leftOut.map { place in
      ExplainedSeries(
        series: material.tabulation.series(of: metric, for: place, own: true, years: years),
        contributions: years.flatMap {
          material.tabulation.contributions(of: metric, in: $0, for: place, own: true)
        })
    }
  }

  /// A place and its value of a year.
  struct TownValue {
    let place: Place
    let value: SeriesValue
  }

  /// The years that have a value.
  var reported: [SeriesValue] { whole.series.values.filter { $0.value != nil } }

  /// The latest value.
  var latest: SeriesValue? { whole.series.values.last { $0.value != nil } }

  /// Whether in the latest year and in three years or more, or in the only one, at least half of those who should have
  /// told a value: a line of totals that few places make up, now these and now those, would show who reported rather than what happened.
  var isWellReported: Bool {
    let isOneYear = whole.series.values.count == 1
    // One year of one place is a number, and no picture.
    guard !isOneYear || parts.count > 1 else { return false }
    return isWellReportedOfLate && reported.count(where: \.isOfHalf) >= (isOneYear ? 1 : 3)
  }

  /// Whether at least half of the places of a total told a value for the latest year; a place's own series may end
  /// earlier.
  var isWellReportedOfLate: Bool { !reporters.isRolledUp || whole.series.values.last?.isOfHalf ?? false }

  /// The years that have none.
  var emptyYears: [Int] { whole.series.values.filter { $0.value == nil }.map(\.year) }

  /// The value of a year, present or not; `nil` outside the years reported on.
  func value(in year: Int) -> SeriesValue? { whole.series.values.first { $0.year == year } }

  /// A place's own value of a year.
  func own(_ place: Place, in year: Int) -> SeriesValue? {
    let series = reporters.isRolledUp ? towns.first { $0.series.place == place } : whole
    return series?.series.values.first { $0.year == year && $0.value != nil }
  }

  /// The values of whole years that later reports tell, in place of those of some months, with their places.
  var superseded: [(place: Place, value: SeriesValue)] {
    var seen: Set<PlaceYear> = []
    return whole.contributions.filter { $0.use == .superseded }.compactMap { contribution in
      guard let year = contribution.observation.period?.year,
        seen.insert(PlaceYear(place: contribution.place, year: year)).inserted
      else { return nil }
      return own(contribution.place, in: year).map { (contribution.place, $0) }
    }
  }

  /// The towns that have a value in a year.
  func reporting(in year: Int) -> [TownValue] {
    towns.compactMap { town in
      town.series.values.first { $0.year == year && $0.value != nil }.map {
        TownValue(place: town.series.place, value: $0)
      }
    }
  }

  /// A town's value of the metric that a rate is a share of; `nil` for counts.
  func weight(of town: Place, in year: Int) -> YearValue? { weights[town]?[year] }

  /// The towns whose values make up that of the year: of a weighted mean only those that have a weight.
  func counting(in year: Int) -> [TownValue] {
    guard value(in: year)?.basis == .weightedMean else { return reporting(in: year) }
    return reporting(in: year).filter { (weight(of: $0.place, in: year)?.value ?? 0) > 0 }
  }

  /// The towns that have none.
  func silent(in year: Int) -> [Place] {
    let reporting = Set(reporting(in: year).map(\.place))
    return towns.map(\.series.place).filter { !reporting.contains($0) }
  }

  /// The towns whose value covers only part of the year, by the months covered.
  func partYears(in year: Int) -> [(months: ClosedRange<Int>, places: [Place])] {
    var groups: [(months: ClosedRange<Int>, places: [Place])] = []
    for town in reporting(in: year) {
      guard let months = town.value.months else { continue }
      if let index = groups.firstIndex(where: { $0.months == months }) {
        groups[index].places.append(town.place)
      } else {
        groups.append((months, [town.place]))
      }
    }
    return groups
  }
}

extension SeriesValue {
  /// Whether there is a value that at least half of the places tell.
  fileprivate var isOfHalf: Bool { value != nil && coverage.reported * 2 >= coverage.expected }
}
