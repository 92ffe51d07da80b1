public import Foundation

/// What the values of several places in one year add up to.
///
/// Counts add. Rates are averaged, weighted by the denominator's value over the places that have both; where no place
/// has both, the median stands for them. Adding the parts of two roll-ups is the same as rolling all up at once.
public struct RollUpValue: Sendable {
  private let rule: Metric.RollUp
  /// How many places had a value.
  public private(set) var reported = 0
  private var sum: Decimal = 0
  private var qualifiers: QualifierSet = []
  private var mean = WeightedMean()
  private var rates: [Decimal] = []
  private var months = CommonMonths()

  /// An empty roll-up by a metric's rule.
  public init(_ rule: Metric.RollUp) { self.rule = rule }

  /// Takes in one place's value.
  ///
  /// - Parameter weight: The place's value of the denominator, for a rate.
  public mutating func add(_ place: YearValue, weight: YearValue? = nil) {
    reported += 1
    if let covered = place.months { months.add(covered) }
    qualifiers.insert(QualifierSet(of: place.qualifier))
    switch rule {
    case .sum: sum += place.value
    case .weighted:
      rates.append(place.value)
      if let weight {
        mean.add(place.value, place.qualifier, weight: weight.value, weightQualifier: weight.qualifier)
      }
    }
  }

  /// Takes in the places of another roll-up by the same rule.
  public mutating func add(_ other: RollUpValue) {
    guard other.reported > 0 else { return }
    reported += other.reported
    months.add(other.months)
    qualifiers.formUnion(other.qualifiers)
    sum += other.sum
    mean.add(other.mean)
    rates += other.rates
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
    case .sum: return (sum, qualifiers.ofSum, .sum)
    case .weighted:
      if let (value, qualifier) = mean.result { return (value, qualifier, .weightedMean) }
      return (median(of: rates), qualifiers.ofSum, .median)
    }
  }
}

/// The middle one of some numbers in order, or the mean of the two in the middle.
///
/// - Precondition: There is at least one number.
public func median(of numbers: [Decimal]) -> Decimal {
  let ordered = numbers.sorted()
  let middle = ordered.count / 2
  return ordered.count.isMultiple(of: 2) ? (ordered[middle - 1] + ordered[middle]) / 2 : ordered[middle]
}
