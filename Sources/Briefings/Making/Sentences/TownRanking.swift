internal import Figures
internal import Foundation
internal import Statistics

/// The towns with the highest and the lowest value of a whole year.
struct TownRanking {
  let year: Int
  let highest: End
  let lowest: End
  /// How many towns were compared.
  let count: Int
  /// The towns that were not, because their value covers only part of the year.
  let partYears: [MetricAccount.TownValue]
  private let isSummed: Bool

  /// One end of the order.
  struct End {
    /// The towns there, by the numbers as written.
    let towns: [MetricAccount.TownValue]
    /// Whether they are there whatever the bounds hide.
    let isCertain: Bool
  }

  /// Ranks the values of whole years in the latest year that has two.
  init?(_ account: MetricAccount) {
    for year in account.whole.series.values.map(\.year).reversed() {
      let reporting = account.reporting(in: year)
      let values = reporting.filter { $0.value.months == nil }
      guard values.count > 1, let most = values.compactMap(\.value.value).max(),
        let least = values.compactMap(\.value.value).min()
      else { continue }
      self.year = year
      count = values.count
      partYears = reporting.filter { $0.value.months != nil }
      isSummed = account.metric.rollUp == .sum
      let kind = account.metric.kind
      highest = End(of: values, at: most) { $0.isCertainlyAtLeast($1, of: kind) }
      lowest = End(of: values, at: least) { $1.isCertainlyAtLeast($0, of: kind) }
      return
    }
    return nil
  }

  /// Whether a town's number of part of the year is less than that of any other.
  func isBelowLowest(_ town: MetricAccount.TownValue) -> Bool {
    guard let value = town.value.value, let least = lowest.towns.first?.value.value else { return false }
    return value < least
  }

  /// Whether a town has counted more in part of the year than any other in all of it.
  func exceedsHighest(_ town: MetricAccount.TownValue) -> Bool {
    guard isSummed, highest.isCertain, let low = town.value.lowerBound,
      let most = highest.towns.first?.value.upperBound(of: .count)
    else { return false }
    return low > most
  }
}

extension TownRanking.End {
  /// - Parameter stands: Whether a value at the end stands there against another one, whatever their bounds hide.
  fileprivate init(
    of values: [MetricAccount.TownValue], at extreme: Decimal, stands: (SeriesValue, SeriesValue) -> Bool
  ) {
    let towns = values.filter { $0.value.value == extreme }
    self.towns = towns
    isCertain = towns.allSatisfy { town in
      values.allSatisfy { $0.place == town.place || stands(town.value, $0.value) }
    }
  }
}
