public import Foundation

/// How a value stands to that of an earlier year.
public struct Change: Sendable, Hashable {
  /// The year of the earlier value.
  public let since: Int
  /// The difference: in the metric's unit, for rates in percentage points; below 0 for a fall.
  public let difference: Decimal
  /// The difference as a percentage of the earlier value, unrounded; `nil` for rates, and where that value is 0 or less.
  public let percentage: Decimal?
  /// Whether the numbers say it exactly, at least, at most or nearly: `atLeast` where the true change is that or higher
  /// on the number line.
  public let qualifier: Qualifier

  /// Compares the values of two years of one series.
  ///
  /// Between a bound and an exact number the change is a bound itself: 300余件 after 280件 is at least 20 more. It is
  /// withheld where bounds leave open whether it is a rise or a fall: 300余件 after 320件 may be either.
  ///
  /// - Parameter kind: The metric's kind: a rate has no percentage.
  /// - Throws: ``MeasureRefusal`` where none can be told.
  public init(from old: SeriesValue, to new: SeriesValue, of kind: Metric.Kind) throws(MeasureRefusal) {
    guard let before = old.value, let after = new.value else { throw .missing }
    guard old.months == nil, new.months == nil else { throw .partialYear }
    guard old.coverage == new.coverage, (old.basis == .median) == (new.basis == .median) else {
      throw .otherPlaces
    }
    since = old.year
    difference = after - before
    percentage = kind != .rate && before > 0 ? difference * 100 / before : nil
    qualifier = try Self.qualifier(from: old.qualifier, to: new.qualifier)
    let isOpen =
      switch qualifier {
      case .exact, .approx: false
      case .atLeast: difference <= 0
      case .atMost: difference >= 0
      }
    guard !isOpen else { throw .bounds }
  }

  /// A bound of the later value bounds the change the same way, one of the earlier value the other way.
  private static func qualifier(from old: Qualifier, to new: Qualifier) throws(MeasureRefusal) -> Qualifier {
    switch (old, new) {
    case (.exact, let new): return new
    case (.atLeast, .exact), (.atLeast, .atMost): return .atMost
    case (.atMost, .exact), (.atMost, .atLeast): return .atLeast
    case (.approx, .exact), (.approx, .approx): return .approx
    case (.atLeast, .atLeast), (.atMost, .atMost), (.approx, .atLeast), (.approx, .atMost),
      (.atLeast, .approx), (.atMost, .approx):
      throw .bounds
    }
  }
}

extension Series {
  /// The change from one year to a later one.
  ///
  ///     try series.change(from: 2022, to: 2023).percentage  // -12.5
  ///
  /// - Throws: ``MeasureRefusal`` where none can be told.
  public func change(from first: Int, to last: Int) throws(MeasureRefusal) -> Change {
    guard let before = value(in: first), let after = value(in: last) else { throw .missing }
    let change = try Change(from: before, to: after, of: metric.kind)
    for year in first...max(first, last) where value(in: year)?.value == nil { throw .gap }
    guard !isBroken(between: first, and: last) else { throw .seriesBreak }
    return change
  }

  /// The change of the latest value against the year before it; `nil` where none can be told.
  ///
  /// - Parameter years: The years to look at, where not all are meant.
  public func latestChange(in years: ClosedRange<Int>? = nil) -> Change? {
    let latest = values.last { $0.value != nil && (years?.contains($0.year) ?? true) }
    guard let latest, years?.contains(latest.year - 1) ?? true else { return nil }
    return try? change(from: latest.year - 1, to: latest.year)
  }

  /// The value of a year; `nil` outside the span.
  public func value(in year: Int) -> SeriesValue? { values.first { $0.year == year } }
}
