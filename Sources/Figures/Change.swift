public import Foundation
public import Statistics

/// How much a value changed against an earlier one, as far as both allow it to be said.
///
/// Counts change by percent, or by their difference where the earlier one is 0; rates by percentage points.
public struct Change: Sendable, Hashable {
  /// What the amount is in.
  public enum Measure: String, Sendable, Hashable, CaseIterable {
    case percent
    case percentagePoints = "percentage_points"
    /// The metric's own unit.
    case difference
  }

  /// The year of the earlier value.
  public let since: Int
  /// The change; below 0 for a fall.
  public let amount: Decimal
  /// What it is in.
  public let measure: Measure
  /// How it stands to the truth: `atLeast` where the true change is that or higher on the number line.
  public let qualifier: Qualifier

  /// Compares two values of one series.
  ///
  /// - Returns: `nil` where it is withheld: a value is missing or covers some months only, the two cover different
  ///   places, or bounds leave it open which is higher.
  public init?(from old: SeriesValue, to new: SeriesValue, of kind: Metric.Kind) {
    guard let before = old.value, let after = new.value, old.months == nil, new.months == nil,
      old.coverage == new.coverage, let qualifier = Self.qualifier(old.qualifier, new.qualifier)
    else { return nil }
    since = old.year
    self.qualifier = qualifier
    if kind == .rate {
      measure = .percentagePoints
      amount = after - before
    } else if before > 0 {
      measure = .percent
      amount = (after - before) / before * 100
    } else {
      measure = .difference
      amount = after - before
    }
  }

  /// A bound of the later value bounds the change the same way, one of the earlier value the other way.
  private static func qualifier(_ old: Qualifier, _ new: Qualifier) -> Qualifier? {
    switch (old, new) {
    case (.exact, let new): new
    case (.atLeast, .exact), (.atLeast, .atMost): .atMost
    case (.atMost, .exact), (.atMost, .atLeast): .atLeast
    case (.approx, .exact), (.approx, .approx): .approx
    default: nil
    }
  }
}

extension Series {
  /// The change of the latest value against the one before it, where that can be said.
  public func latestChange(in years: ClosedRange<Int>? = nil) -> Change? {
    let reported = values.filter { $0.value != nil && (years?.contains($0.year) ?? true) }
    guard reported.count > 1 else { return nil }
    return Change(from: reported[reported.count - 2], to: reported[reported.count - 1], of: metric.kind)
  }
}
