internal import Figures
internal import Statistics

/// What a place's latest value is set beside where it covers some months only.
enum PartYearComparison {
  /// The same months of the year before, with the statement that tells them and the change since.
  case sameMonths(Contribution, Change)
  /// The last value of a whole year, with its change on the year before where one can be told.
  case wholeYear(SeriesValue, Change?)

  /// - Returns: `nil` where the value is made up of several places', is of a whole year, or has nothing to be set beside.
  init?(_ account: MetricAccount) {
    guard !account.reporters.isRolledUp, let latest = account.latest, latest.months != nil else { return nil }
    if let same = Self.sameMonths(as: latest, account) {
      self = same
      return
    }
    let series = account.whole.series
    guard
      let whole = series.values.last(where: { $0.value != nil && $0.months == nil && $0.year < latest.year })
    else { return nil }
    self = .wholeYear(whole, try? series.change(from: whole.year - 1, to: whole.year))
  }

  private static func sameMonths(as latest: SeriesValue, _ account: MetricAccount) -> PartYearComparison? {
    let period = Period(year: latest.year - 1, months: latest.months)
    let told = account.whole.contributions.filter { $0.observation.period == period }
    guard let before = told.first(where: { $0.use == .counted }) ?? told.first,
      let change = try? Change(
        from: before.observation.likeWholeYear, to: latest.likeWholeYear, of: account.metric.kind)
    else { return nil }
    return .sameMonths(before, change)
  }
}

extension Observation {
  /// Its value, to be compared with one of the same months.
  fileprivate var likeWholeYear: SeriesValue {
    SeriesValue(
      year: period?.year ?? 0, value: value, qualifier: qualifier,
      coverage: Coverage(reported: 1, expected: 1), status: .partial)
  }
}

extension SeriesValue {
  /// The same without its months, to be compared with one of the same months.
  fileprivate var likeWholeYear: SeriesValue {
    SeriesValue(year: year, value: value, qualifier: qualifier, coverage: coverage, status: status)
  }
}
