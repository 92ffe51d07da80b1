import Foundation

/// The mean of rates, each weighted by the count that it is a share of.
struct WeightedMean {
  /// Digits kept after the point of a mean that does not come out even.
  static let places = 4

  private var weighted: Decimal = 0
  private var weight: Decimal = 0
  private var qualifiers: QualifierSet = []
  private var weightsAreExact = true
  private var first: Decimal?
  private var ratesDiffer = false

  /// Takes in one rate; a weight of 0 or less counts for nothing.
  mutating func add(_ rate: Decimal, _ qualifier: Qualifier, weight: Decimal, weightQualifier: Qualifier) {
    guard weight > 0 else { return }
    weighted += rate * weight
    self.weight += weight
    qualifiers.insert(QualifierSet(of: qualifier))
    weightsAreExact = weightsAreExact && weightQualifier == .exact
    if let first, first != rate { ratesDiffer = true }
    first = first ?? rate
  }

  /// Takes in what another mean was made of.
  mutating func add(_ other: WeightedMean) {
    weighted += other.weighted
    weight += other.weight
    qualifiers.formUnion(other.qualifiers)
    weightsAreExact = weightsAreExact && other.weightsAreExact
    ratesDiffer =
      ratesDiffer || other.ratesDiffer || (first != nil && other.first != nil && first != other.first)
    first = first ?? other.first
  }

  /// The mean; `nil` where nothing has a weight.
  ///
  /// With inexact weights a mean of different rates is only approximate: it may err to either side.
  var result: (value: Decimal, qualifier: Qualifier)? {
    guard let first else { return nil }
    guard ratesDiffer else { return (first, qualifiers.ofSum) }
    let qualifier = weightsAreExact ? qualifiers.ofSum : .approx
    return ((weighted / weight).rounded(to: Self.places, as: qualifier), qualifier)
  }
}
