import Foundation

/// The mean of rates, each weighted by the count that it is a share of.
struct WeightedMean: Sendable {
  /// Digits kept after the point of a mean that does not come out even.
  static let places = 4

  private var weighted = ExactSum()
  private var weight = ExactSum()
  private var first: CompactDecimal?
  private var qualifiers: QualifierSet = []
  private var weightsAreExact = true
  private var ratesDiffer = false

  /// Whether no rate had a weight.
  var isEmpty: Bool { first == nil }

  /// Takes in one rate; a weight of 0 or less counts for nothing.
  ///
  /// Rates of more than eighteen digits do not occur but as quotients; they are taken as they are printed, with
  /// ten digits after the point.
  mutating func add(_ rate: Decimal, _ qualifier: Qualifier, weight: Decimal, weightQualifier: Qualifier) {
    guard let rate = CompactDecimal(rate) ?? CompactDecimal(rate.rounded(to: 10, as: qualifier)),
      let weight = CompactDecimal(weight) ?? CompactDecimal(weight.rounded(to: 4, as: weightQualifier))
    else { return }
    add(rate, qualifier, weight: weight, weightQualifier: weightQualifier)
  }

  /// Takes in one rate; a weight of 0 or less counts for nothing.
  mutating func add(
    _ rate: CompactDecimal, _ qualifier: Qualifier, weight: CompactDecimal, weightQualifier: Qualifier
  ) {
    guard weight.mantissa > 0 else { return }
    weighted.add(rate, times: weight)
    self.weight.add(weight)
    qualifiers.insert(QualifierSet(of: qualifier))
    weightsAreExact = weightsAreExact && weightQualifier == .exact
    if let first, first != rate, first.decimal != rate.decimal { ratesDiffer = true }
    first = first ?? rate
  }

  /// Takes in what another mean was made of.
  mutating func add(_ other: WeightedMean) {
    guard let rate = other.first else { return }
    weighted.add(other.weighted)
    weight.add(other.weight)
    qualifiers.formUnion(other.qualifiers)
    weightsAreExact = weightsAreExact && other.weightsAreExact
    if let first, first.decimal != rate.decimal { ratesDiffer = true }
    ratesDiffer = ratesDiffer || other.ratesDiffer
    first = first ?? rate
  }

  /// The mean; `nil` where nothing has a weight.
  ///
  /// With inexact weights a mean of different rates is only approximate: it may err to either side.
  var result: (value: Decimal, qualifier: Qualifier)? {
    guard let first else { return nil }
    guard ratesDiffer else { return (first.decimal, qualifiers.ofSum) }
    let qualifier = weightsAreExact ? qualifiers.ofSum : .approx
    return (weighted.divided(by: weight, places: Self.places, as: qualifier), qualifier)
  }
}
