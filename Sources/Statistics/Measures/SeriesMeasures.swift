public import Foundation

/// A number that a measure makes of a series' values.
public struct MeasuredNumber: Sendable, Hashable {
  /// The number, in the measure's unit.
  public let value: Decimal
  /// How it stands to the truth.
  public let qualifier: Qualifier

  /// Creates a number.
  public init(_ value: Decimal, _ qualifier: Qualifier = .exact) {
    self.value = value
    self.qualifier = qualifier
  }
}

extension Series {
  /// Digits kept after the point of a quotient.
  static let quotientPlaces = 4

  /// The value of a year as a percentage of a base year's: the index with base 100.
  ///
  ///     try series.index(of: 2023, base: 2018).value  // 125
  ///
  /// - Throws: ``MeasureRefusal``, as where other places reported than in the base year.
  public func index(of year: Int, base: Int) throws(MeasureRefusal) -> MeasuredNumber {
    let (reference, referenceNumber) = try wholeYear(base)
    let (value, number) = try wholeYear(year)
    guard referenceNumber > 0 else { throw .notPositive }
    guard value.coverage == reference.coverage else { throw .otherPlaces }
    guard !isBroken(between: min(base, year), and: max(base, year)) else { throw .seriesBreak }
    guard year != base else { return MeasuredNumber(100) }
    guard let qualifier = value.qualifier.divided(by: reference.qualifier) else { throw .bounds }
    return MeasuredNumber(
      (number * 100 / referenceNumber).rounded(toward: qualifier, places: Self.quotientPlaces), qualifier)
  }

  /// The mean of the years' values, each counted once.
  ///
  /// - Throws: ``MeasureRefusal``: where a year is missing or covers some months only, the mean of what is left would
  ///   be another's.
  public func average(of years: ClosedRange<Int>) throws(MeasureRefusal) -> MeasuredNumber {
    var sum: Decimal = 0
    var qualifiers: QualifierSet = []
    var coverage: Coverage?
    for year in years {
      let (value, number) = try wholeYear(year)
      guard coverage == nil || coverage == value.coverage else { throw .otherPlaces }
      coverage = value.coverage
      sum += number
      qualifiers.insert(QualifierSet(of: value.qualifier))
    }
    guard !isBroken(between: years.lowerBound, and: years.upperBound) else { throw .seriesBreak }
    let mean = sum / Decimal(years.count)
    return MeasuredNumber(
      mean.rounded(toward: qualifiers.ofSum, places: Self.quotientPlaces), qualifiers.ofSum)
  }

  /// The value of a year per so many of the population.
  ///
  /// - Parameter population: The heads by year.
  /// - Parameter heads: How many heads to count by.
  /// - Throws: ``MeasureRefusal``, as for rates and where not all places reported.
  public func perHead(
    in year: Int, population: [Int: Decimal], heads: Decimal = 10_000
  ) throws(MeasureRefusal) -> MeasuredNumber {
    guard metric.kind != .rate else { throw .rate }
    let (value, number) = try wholeYear(year)
    guard value.coverage.isComplete else { throw .incomplete }
    guard let people = population[year], people > 0 else { throw .population }
    return MeasuredNumber(
      (number * heads / people).rounded(toward: value.qualifier, places: Self.quotientPlaces),
      value.qualifier)
  }

  /// Whether the place is another than before from a year after `first` up to `last`; a new name makes it no other.
  func isBroken(between first: Int, and last: Int) -> Bool {
    breaks.contains { !$0.isRenaming && first < $0.year && $0.year <= last }
  }

  /// A year's value and number, where it has one of all its months.
  func wholeYear(_ year: Int) throws(MeasureRefusal) -> (SeriesValue, Decimal) {
    guard let value = value(in: year), let number = value.value else { throw .missing }
    guard value.months == nil else { throw .partialYear }
    return (value, number)
  }
}

extension Qualifier {
  /// What kind of number the quotient of two positive numbers is; `nil` where bounds leave it open.
  func divided(by divisor: Qualifier) -> Qualifier? {
    switch (self, divisor) {
    case (_, .exact): self
    case (.exact, .atLeast), (.atMost, .atLeast): .atMost
    case (.exact, .atMost), (.atLeast, .atMost): .atLeast
    case (.exact, .approx), (.approx, .approx): .approx
    default: nil
    }
  }
}
