public import Foundation

extension Series {
  /// The values as percentages of a base year's: the index with base 100.
  ///
  /// A year that covers some months only has none, nor a year whose value cannot be set against the base's bound.
  ///
  /// - Returns: `nil` where the base year has no whole, positive value.
  public func index(base year: Int) -> [Int: SeriesValue]? {
    guard let base = value(in: year), base.months == nil, let reference = base.value, reference > 0 else {
      return nil
    }
    var indices: [Int: SeriesValue] = [:]
    for value in values {
      guard let number = value.value, value.months == nil else { continue }
      guard let qualifier = value.year == year ? .exact : value.qualifier.divided(by: base.qualifier) else {
        continue
      }
      let index = (number * 100 / reference).rounded(toward: qualifier, places: 4)
      indices[value.year] = value.replacing(value: index, qualifier: qualifier)
    }
    return indices
  }

  /// The mean of the years' values, each counted once.
  ///
  /// - Returns: `nil` where a year is missing or covers some months only: the mean of what is left would be another's.
  public func average(of years: ClosedRange<Int>) -> (value: Decimal, qualifier: Qualifier)? {
    var sum: Decimal = 0
    var qualifiers: QualifierSet = []
    for year in years {
      guard let value = value(in: year), value.months == nil, let number = value.value else { return nil }
      sum += number
      qualifiers.insert(QualifierSet(of: value.qualifier))
    }
    return ((sum / Decimal(years.count)).rounded(toward: qualifiers.ofSum, places: 4), qualifiers.ofSum)
  }

  /// The values per so many of the population.
  ///
  /// Rates have none, nor have years without a population.
  ///
  /// - Parameter population: The heads by year.
  /// - Parameter heads: How many heads to count by.
  public func perHead(_ population: [Int: Decimal], heads: Decimal = 10_000) -> [Int: SeriesValue] {
    guard metric.kind != .rate else { return [:] }
    var perHead: [Int: SeriesValue] = [:]
    for value in values {
      guard let number = value.value, let people = population[value.year], people > 0 else { continue }
      let share = (number * heads / people).rounded(toward: value.qualifier, places: 4)
      perHead[value.year] = value.replacing(value: share, qualifier: value.qualifier)
    }
    return perHead
  }
}

extension SeriesValue {
  fileprivate func replacing(value: Decimal, qualifier: Qualifier) -> SeriesValue {
    SeriesValue(
      year: year, value: value, qualifier: qualifier, months: months, coverage: coverage, status: status,
      basis: basis)
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
