internal import Figures
internal import Foundation
internal import Statistics

/// The towns with the highest and the lowest value of a year.
struct TownRanking {
  let year: Int
  let highest: [MetricAccount.TownValue]
  let lowest: [MetricAccount.TownValue]
  /// How many towns were compared.
  let count: Int
  /// Whether the order holds whatever the bounds hide.
  let isCertain: Bool

  /// Ranks the values of whole years in the latest year that has two.
  init?(_ account: MetricAccount) {
    for year in account.whole.series.values.map(\.year).reversed() {
      let values = account.reporting(in: year).filter { $0.value.months == nil }
      guard values.count > 1, let most = values.compactMap(\.value.value).max(),
        let least = values.compactMap(\.value.value).min()
      else { continue }
      self.year = year
      count = values.count
      highest = values.filter { $0.value.value == most }
      lowest = values.filter { $0.value.value == least }
      let others = values.filter { $0.value.value != most }
      isCertain =
        highest.allSatisfy { [.exact, .atLeast].contains($0.value.qualifier) }
        && others.allSatisfy { [.exact, .atMost].contains($0.value.qualifier) }
        && lowest.allSatisfy { $0.value.qualifier != .atLeast }
      return
    }
    return nil
  }
}
