public import Foundation

/// Of how many places expected, how many reported.
public struct Coverage: Sendable, Hashable, CustomStringConvertible {
  /// The places that had a value.
  public let reported: Int
  /// The places that should have had one.
  public let expected: Int

  /// Creates a coverage.
  public init(reported: Int, expected: Int) {
    self.reported = reported
    self.expected = expected
  }

  /// Whether every expected place reported.
  public var isComplete: Bool { reported >= expected }

  /// As in `9/12`.
  public var description: String { "\(reported)/\(expected)" }
}

/// What a series value is worth.
public enum Status: String, Sendable, Hashable, CaseIterable {
  case reported
  /// Not all places reported; stands before `partial` where both apply.
  case incomplete
  /// Only some months are covered.
  case partial
  /// No value.
  case missing
}

/// One year of a series.
public struct SeriesValue: Sendable, Hashable {
  /// The year.
  public let year: Int
  /// The value in the series' unit; `nil` exactly where `status` is missing.
  public let value: Decimal?
  /// How the value stands to the truth.
  public let qualifier: Qualifier
  /// The months covered; `nil` for a whole year.
  public let months: ClosedRange<Int>?
  /// How many places are in it.
  public let coverage: Coverage
  /// What it is worth.
  public let status: Status
  /// How it came about; `nil` where that is not known or there is no value.
  public let basis: Basis?

  /// How a value of a series comes about.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// The place's own report of the year says it.
    case ownReport = "own_report"
    /// A later report gives it; the year's own does not.
    case laterReport = "later_report"
    /// The sum of the places under it.
    case sum
    /// The mean of the places that have both the rate and its denominator, weighted by the denominator.
    case weightedMean = "weighted_mean"
    /// The median of the places, for none has the denominator of its rate.
    case median
  }

  /// Creates a value.
  public init(
    year: Int, value: Decimal?, qualifier: Qualifier = .exact, months: ClosedRange<Int>? = nil,
    coverage: Coverage, status: Status, basis: Basis? = nil
  ) {
    self.year = year
    self.value = value
    self.qualifier = qualifier
    self.months = months
    self.coverage = coverage
    self.status = status
    self.basis = basis
  }
}

/// The yearly values of one metric for one place, every year of the span present, missing ones too.
public struct Series: Sendable, Hashable {
  /// The place.
  public let place: Place
  /// The metric.
  public let metric: Metric
  /// The values in order of year, without holes.
  public let values: [SeriesValue]
  /// Where values before and after are not of quite the same place.
  public let breaks: [SeriesBreak]

  /// Creates a series.
  public init(place: Place, metric: Metric, values: [SeriesValue], breaks: [SeriesBreak] = []) {
    self.place = place
    self.metric = metric
    self.values = values
    self.breaks = breaks
  }
}

/// A year from which a place is another than before: renamed, merged or parted.
public struct SeriesBreak: Sendable, Hashable {
  /// The first year of the place as it is since.
  public let year: Int
  /// The places that it was before.
  public let predecessors: [Place]

  /// Whether only the name changed, so that values before and after compare.
  public let isRenaming: Bool

  /// Creates a break.
  public init(year: Int, predecessors: [Place], isRenaming: Bool) {
    self.year = year
    self.predecessors = predecessors
    self.isRenaming = isRenaming
  }
}
