import Foundation

/// A sum of decimals without any rounding, quick for numbers of common size.
///
/// Millionths are counted in 128 bits; what does not fit there, or is finer, is kept aside as it is.
struct ExactSum: Sendable {
  private static let places = 6

  private var millionths: Int128 = 0
  private var others: [Decimal] = []

  /// Adds a number.
  mutating func add(_ number: Decimal) {
    if let compact = CompactDecimal(number) { add(compact) } else { others.append(number) }
  }

  /// Adds a number.
  @inline(__always)
  mutating func add(_ number: CompactDecimal) {
    if !addMillionths(of: Int128(number.mantissa), exponent: Int(number.exponent)) {
      others.append(number.decimal)
    }
  }

  /// Adds a product.
  mutating func add(_ number: CompactDecimal, times factor: CompactDecimal) {
    let product = Int128(number.mantissa) * Int128(factor.mantissa)
    if !addMillionths(of: product, exponent: Int(number.exponent) + Int(factor.exponent)) {
      others.append(number.decimal * factor.decimal)
    }
  }

  /// Adds another sum.
  mutating func add(_ other: ExactSum) {
    let (sum, overflow) = millionths.addingReportingOverflow(other.millionths)
    if overflow { others.append(Self.decimal(other.millionths)) } else { millionths = sum }
    others += other.others
  }

  @inline(__always)
  private mutating func addMillionths(of mantissa: Int128, exponent: Int) -> Bool {
    let shift = exponent + Self.places
    guard shift >= 0, shift < CompactDecimal.powers.count else { return mantissa == 0 }
    let (scaled, tooLarge) = mantissa.multipliedReportingOverflow(by: Int128(CompactDecimal.powers[shift]))
    let (sum, overflow) = millionths.addingReportingOverflow(scaled)
    guard !tooLarge, !overflow else { return false }
    millionths = sum
    return true
  }

  /// The sum.
  var value: Decimal { others.reduce(Self.decimal(millionths), +) }

  /// Whether anything but zero was added.
  var isPositive: Bool { others.isEmpty ? millionths > 0 : value > 0 }

  /// The quotient of two sums with some digits after the point, never rounded past a bound.
  func divided(by other: ExactSum, places: Int, as qualifier: Qualifier) -> Decimal {
    let (scaled, overflow) = millionths.multipliedReportingOverflow(by: Int128(CompactDecimal.powers[places]))
    guard others.isEmpty, other.others.isEmpty, !overflow, millionths >= 0, other.millionths > 0 else {
      return (value / other.value).rounded(to: places, as: qualifier)
    }
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: other.millionths)
    let up: Bool =
      switch qualifier {
      case .atLeast: false
      case .atMost: remainder > 0
      case .exact, .approx:
        remainder * 2 > other.millionths || remainder * 2 == other.millionths && !quotient.isMultiple(of: 2)
      }
    return Self.decimal(quotient + (up ? 1 : 0), places: places)
  }

  /// An integer count of the last of some digits after the point.
  private static func decimal(_ count: Int128, places: Int = places) -> Decimal {
    var count = count
    var places = places
    while places > 0, count.isMultiple(of: 10) {
      count /= 10
      places -= 1
    }
    if let small = Int64(exactly: count) {
      return CompactDecimal(mantissa: small, exponent: Int8(-places)).decimal
    }
    let billions = CompactDecimal.powers[18]
    let (high, low) = count.quotientAndRemainder(dividingBy: Int128(billions))
    let digits = decimal(high, places: 0) * Decimal(billions) + Decimal(Int64(low))
    return Decimal(sign: digits.sign, exponent: -places, significand: digits.magnitude)
  }
}
