internal import Figures
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
    let places = [before, latest].map { Set(account.counting(in: $0.year).map(\.place)) }
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
