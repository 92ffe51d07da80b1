public import Foundation

/// One place's own value of a metric in one year, made from the statements about it.
public struct YearValue: Sendable, Hashable {
  /// The value in the metric's unit.
  public let value: Decimal
  /// How the value stands to the truth.
  public let qualifier: Qualifier
  /// The months covered; `nil` for the whole year.
  public let months: ClosedRange<Int>?
  /// Whether the year has no report of its own for it, so that a later report's figure fills the gap.
  public let isOfLaterReport: Bool
  /// Whether statements contradict it.
  public let isDisputed: Bool

  /// Creates a year's value.
  public init(
    value: Decimal, qualifier: Qualifier = .exact, months: ClosedRange<Int>? = nil,
    isOfLaterReport: Bool = false,
    isDisputed: Bool = false
  ) {
    self.value = value
    self.qualifier = qualifier
    self.months = months
    self.isOfLaterReport = isOfLaterReport
    self.isDisputed = isDisputed
  }
}

/// A year's value with the account of how it came about.
public struct YearAccount: Sendable, Hashable {
  /// The value.
  public let value: YearValue
  /// What became of each statement, by its index.
  public let uses: [Int: StatementUse]
  /// The contradictions met.
  public let conflicts: [StatementConflict]
}
