internal import Figures
internal import Foundation
internal import Statistics

/// A total, or a weighted mean, over the places alone that have exact figures for the whole of two years running.
struct LikeForLike {
  let places: [Place]
  let before: SeriesValue
  let after: SeriesValue
  let change: Change

  /// 1 where the later value is greater, -1 where it is less, 0 where both are the same.
  var direction: Int {
    guard let before = before.value, let after = after.value, before != after else { return 0 }
    return after > before ? 1 : -1
  }

  /// - Returns: `nil` where fewer than two places can be compared.
  init?(_ account: MetricAccount) {
    guard let latest = account.latest else { return nil }
    let before = Self.exact(account, in: latest.year - 1)
    let after = Self.exact(account, in: latest.year)
    places = account.reporters.towns.filter { before[$0] != nil && after[$0] != nil }
    guard places.count > 1 else { return nil }
    self.before = Self.value(account, of: places, before, year: latest.year - 1)
    self.after = Self.value(account, of: places, after, year: latest.year)
    guard let change = try? Change(from: self.before, to: self.after, of: account.metric.kind) else {
      return nil
    }
    self.change = change
  }

  /// The places' exact values of the whole year; of rates only those with an exact weight of the whole year.
  private static func exact(_ account: MetricAccount, in year: Int) -> [Place: Decimal] {
    account.reporting(in: year).reduce(into: [:]) { values, town in
      guard town.value.months == nil, town.value.qualifier == .exact else { return }
      if account.metric.rollUp == .weighted {
        guard let weight = account.weight(of: town.place, in: year), weight.months == nil,
          weight.qualifier == .exact, weight.value > 0
        else { return }
      }
      values[town.place] = town.value.value
    }
  }

  private static func value(
    _ account: MetricAccount, of places: [Place], _ values: [Place: Decimal], year: Int
  ) -> SeriesValue {
    var whole = RollUpValue(account.metric.rollUp)
    for place in places {
      whole.add(YearValue(value: values[place] ?? 0), weight: account.weight(of: place, in: year))
    }
    return whole.seriesValue(year: year, expected: places.count)
  }
}
