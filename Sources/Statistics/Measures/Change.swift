public import Foundation

/// How a value stands to an earlier one.
public struct Change: Sendable, Hashable {
  /// The difference: in the metric's unit, for rates in percentage points.
  public let difference: Decimal
  /// The difference as a percentage of the earlier value; `nil` for rates, and where that value is 0 or less.
  public let percentage: Decimal?
  /// Whether the numbers say it exactly, at least, at most or nearly.
  public let qualifier: Qualifier
}

/// Why there is no change to tell between two years.
public enum ChangeRefusal: String, Error, Sendable, Hashable, CaseIterable {
  /// One of the years has no value.
  case missing
  /// A year between has no value.
  case gap
  /// One of the years covers some months only.
  case partialYear = "partial_year"
  /// Not the same places reported, so that the difference would show who reported.
  case otherPlaces = "other_places"
  /// Bounds leave open which way the value moved.
  case bounds
  /// The series breaks between the years: places were merged or parted.
  case seriesBreak = "series_break"
}

extension Series {
  /// The change from one year to another.
  ///
  ///     series.change(from: 2022, to: 2023)  // -12.5 %, exact
  ///
  /// Between a bound and an exact number the change is a bound itself: 300余件 after 280件 is at least 20 more. It is
  /// withheld where bounds leave even that open.
  ///
  /// - Throws: ``ChangeRefusal`` where none can be told.
  public func change(from first: Int, to last: Int) throws(ChangeRefusal) -> Change {
    let before = try whole(first)
    let after = try whole(last)
    for year in min(first, last)...max(first, last) where value(in: year)?.value == nil { throw .gap }
    guard breaks.allSatisfy({ $0.isRenaming || !(min(first, last) < $0.year && $0.year <= max(first, last)) })
    else {
      throw .seriesBreak
    }
    guard before.coverage.reported == after.coverage.reported else { throw .otherPlaces }
    guard let old = before.value, let new = after.value else { throw .missing }
    let qualifier = try Self.qualifier(from: before.qualifier, to: after.qualifier)
    let difference = new - old
    guard metric.kind != .rate, old > 0 else {
      return Change(difference: difference, percentage: nil, qualifier: qualifier)
    }
    let percentage = (difference * 100 / old).rounded(toward: qualifier, places: 4)
    return Change(difference: difference, percentage: percentage, qualifier: qualifier)
  }

  /// The value of a year; `nil` outside the span.
  public func value(in year: Int) -> SeriesValue? { values.first { $0.year == year } }

  private func whole(_ year: Int) throws(ChangeRefusal) -> SeriesValue {
    guard let value = value(in: year), value.value != nil else { throw .missing }
    guard value.months == nil else { throw .partialYear }
    return value
  }

  /// What kind of number the difference of two numbers is.
  private static func qualifier(from old: Qualifier, to new: Qualifier) throws(ChangeRefusal) -> Qualifier {
    switch (old, new) {
    case (.exact, let new): return new
    case (.atLeast, .exact), (.atLeast, .atMost): return .atMost
    case (.atMost, .exact), (.atMost, .atLeast): return .atLeast
    case (.approx, .exact), (.approx, .approx): return .approx
    case (.atLeast, .atLeast), (.atMost, .atMost), (.approx, .atLeast), (.approx, .atMost),
      (.atLeast, .approx),
      (.atMost, .approx):
      throw .bounds
    }
  }
}

extension Decimal {
  /// Rounds so that a bound stays one, below zero too.
  func rounded(toward qualifier: Qualifier, places: Int) -> Decimal {
    guard self < 0 else { return rounded(to: places, as: qualifier) }
    let mirrored: Qualifier = qualifier == .atLeast ? .atMost : qualifier == .atMost ? .atLeast : qualifier
    return -(-self).rounded(to: places, as: mirrored)
  }
}
