internal import Figures
internal import Foundation
internal import Statistics

/// The latest value of a metric against the year before, where the two can be compared.
enum YearComparison {
  case change(Change)
  /// Places were merged or parted between the years.
  case seriesBreak

  /// Compares; `nil` where a value is missing or covers only part of its year, where the totals are of different
  /// places, and where bounds leave the change open.
  init?(_ account: MetricAccount) {
    guard let latest = account.latest, let before = account.value(in: latest.year - 1), before.value != nil,
      before.months == nil, latest.months == nil
    else { return nil }
    if account.breaks(before.year, latest.year) {
      self = .seriesBreak
      return
    }
    let places = [before, latest].map { Set(account.reporting(in: $0.year).map(\.place)) }
    guard places[0] == places[1], let change = try? Change(from: before, to: latest, of: account.metric.kind)
    else { return nil }
    self = .change(change)
  }
}

extension MetricAccount {
  /// Whether the place's series breaks between two years.
  fileprivate func breaks(_ first: Int, _ last: Int) -> Bool {
    do throws(MeasureRefusal) {
      _ = try whole.series.change(from: first, to: last)
      return false
    } catch {
      return error == .seriesBreak
    }
  }
}

/// A total over the places alone that have exact figures for the whole of two years running.
struct LikeForLike {
  let places: [Place]
  let before: SeriesValue
  let after: SeriesValue
  let change: Change

  /// 1 where the later total is greater, -1 where it is less, 0 where both are the same.
  var direction: Int {
    guard let before = before.value, let after = after.value, before != after else { return 0 }
    return after > before ? 1 : -1
  }

  /// - Returns: `nil` where fewer than two places can be compared, or values do not add up.
  init?(_ account: MetricAccount) {
    guard account.metric.rollUp == .sum, let latest = account.latest else { return nil }
    let before = Self.exact(account, in: latest.year - 1)
    let after = Self.exact(account, in: latest.year)
    places = account.reporters.towns.filter { before[$0] != nil && after[$0] != nil }
    guard places.count > 1 else { return nil }
    self.before = Self.total(of: places, before, year: latest.year - 1)
    self.after = Self.total(of: places, after, year: latest.year)
    guard let change = try? Change(from: self.before, to: self.after, of: account.metric.kind) else {
      return nil
    }
    self.change = change
  }

  private static func exact(_ account: MetricAccount, in year: Int) -> [Place: Decimal] {
    account.reporting(in: year).reduce(into: [:]) { values, town in
      if town.value.months == nil, town.value.qualifier == .exact { values[town.place] = town.value.value }
    }
  }

  private static func total(of places: [Place], _ values: [Place: Decimal], year: Int) -> SeriesValue {
    SeriesValue(
      year: year, value: places.reduce(0) { $0 + (values[$1] ?? 0) },
      coverage: Coverage(reported: places.count, expected: places.count), status: .reported, basis: .sum)
  }
}
