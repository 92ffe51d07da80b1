import Foundation

/// What the values of several places in one year add up to.
///
/// Counts add. Rates are averaged, weighted by the denominator's value over the places that have both; where no place
/// has both, the median stands for them. Adding the parts of two roll-ups is the same as rolling all up at once.
public struct RollUpValue: Sendable {
  private let rule: Metric.RollUp
  private var months = CommonMonths()
  private var qualifiers: QualifierSet = []
  /// How many places had a value.
  public private(set) var reported = 0
  private var sum = ExactSum()
  private var mean: WeightedMean?
  /// All rates, as long as none has a weight.
  private var rates = Rates()

  /// An empty roll-up by a metric's rule.
  public init(_ rule: Metric.RollUp) { self.rule = rule }

  /// Takes in one place's value.
  ///
  /// - Parameter weight: The place's value of the denominator, for a rate.
  public mutating func add(_ place: YearValue, weight: YearValue? = nil) {
    note(place.qualifier, place.months)
    switch rule {
    case .sum: sum.add(place.value)
    case .weighted:
      var own = WeightedMean()
      if let weight {
        own.add(place.value, place.qualifier, weight: weight.value, weightQualifier: weight.qualifier)
      }
      add(mean: own, rates: Rates(place.value))
    }
  }

  /// Takes in one place's value, in the form that stores keep.
  @inline(__always)
  public mutating func add(
    _ value: CompactDecimal, _ qualifier: Qualifier, months: ClosedRange<Int>?,
    weight: (value: CompactDecimal, qualifier: Qualifier)?
  ) {
    note(qualifier, months)
    switch rule {
    case .sum: sum.add(value)
    case .weighted: addRate(value, qualifier, weight: weight)
    }
  }

  private mutating func addRate(
    _ value: CompactDecimal, _ qualifier: Qualifier, weight: (value: CompactDecimal, qualifier: Qualifier)?
  ) {
    if let weight, weight.value.mantissa > 0 {
      if mean == nil { mean = WeightedMean() }
      mean?.add(value, qualifier, weight: weight.value, weightQualifier: weight.qualifier)
      rates = Rates()
    } else if mean == nil {
      rates.add(value)
    }
  }

  /// Takes in the places of another roll-up by the same rule.
  public mutating func add(_ other: RollUpValue) {
    reported += other.reported
    months.add(other.months)
    qualifiers.formUnion(other.qualifiers)
    sum.add(other.sum)
    add(mean: other.mean ?? WeightedMean(), rates: other.rates)
  }

  private mutating func add(mean other: WeightedMean, rates others: Rates) {
    if !other.isEmpty {
      if mean == nil { mean = WeightedMean() }
      mean?.add(other)
      rates = Rates()
    } else if mean == nil {
      rates.add(others)
    }
  }

  @inline(__always)
  private mutating func note(_ qualifier: Qualifier, _ covered: ClosedRange<Int>?) {
    reported += 1
    qualifiers.insert(QualifierSet(of: qualifier))
    if let covered { months.add(covered) }
  }

  /// The value of a year, of `expected` places.
  public func seriesValue(year: Int, expected: Int) -> SeriesValue {
    let coverage = Coverage(reported: reported, expected: expected)
    guard reported > 0 else {
      return SeriesValue(year: year, value: nil, coverage: coverage, status: .missing, basis: nil)
    }
    let (value, qualifier, basis) = result
    let months = months.covered
    let status: Status = !coverage.isComplete ? .incomplete : months != nil ? .partial : .reported
    return SeriesValue(
      year: year, value: value, qualifier: qualifier, months: months, coverage: coverage, status: status,
      basis: basis)
  }

  private var result: (Decimal, Qualifier, SeriesValue.Basis) {
    switch rule {
    case .sum: return (sum.value, qualifiers.ofSum, .sum)
    case .weighted:
      if let (value, qualifier) = mean?.result { return (value, qualifier, .weightedMean) }
      return (rates.median, qualifiers.ofSum, .median)
    }
  }
}
