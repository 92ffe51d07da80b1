public import Foundation

/// The numbers that a written number may stand for.
///
/// A rounded number reaches as far as its last digit that is not zero: 1200余 is from 1200 to below 1300, 近100 is from
/// 50 to 150, 不足10 is from 0 to 10.
struct Reach {
  let low: Decimal
  let high: Decimal
  let includesHigh: Bool

  init(_ value: Decimal, _ qualifier: Qualifier) {
    let step = value.lastDigitUnit
    switch qualifier {
    case .exact: (low, high, includesHigh) = (value, value, true)
    case .atLeast: (low, high, includesHigh) = (value, value + step, false)
    case .atMost: (low, high, includesHigh) = (value - step, value, true)
    case .approx: (low, high, includesHigh) = (value - step / 2, value + step / 2, true)
    }
  }

  func meets(_ other: Reach) -> Bool {
    low <= other.high && other.low <= high
      && (low != other.high || other.includesHigh) && (other.low != high || includesHigh)
  }
}

extension Decimal {
  /// The value of the last digit that is not zero: 100 for 1200, 0.1 for 12.5, 1 for 0.
  var lastDigitUnit: Decimal {
    guard !isZero else { return 1 }
    var compact = self
    NSDecimalCompact(&compact)
    return Decimal(sign: .plus, exponent: compact.exponent, significand: 1)
  }

  /// How many digits stand between the first and the last that are not zero: 2 for 1200, 3 for 12.5.
  var significantDigits: Int {
    guard !isZero else { return 1 }
    var compact = self
    NSDecimalCompact(&compact)
    return compact.significand.description.count
  }
}

/// Whether two written numbers can be one true number, as 300余件 and 312件 can.
///
/// A bound reaches as far as the last digit of its number that is not zero.
public func agree(
  _ left: (value: Decimal, qualifier: Qualifier), _ right: (value: Decimal, qualifier: Qualifier)
) -> Bool {
  if left.value == right.value { return true }
  if left.qualifier == .exact && right.qualifier == .exact { return false }
  return Reach(left.value, left.qualifier).meets(Reach(right.value, right.qualifier))
}

extension Statement {
  var number: (value: Decimal, qualifier: Qualifier) { (value, qualifier) }

  /// Whether this says again what `other` said, where statements about different fields of work are to be expected.
  ///
  /// Round numbers come twice by chance: 10余场 of two kinds of event are twenty. Three digits do not, unless both
  /// stand in one sentence, which tells them apart itself.
  func restates(_ other: Statement) -> Bool {
    value == other.value && qualifier == other.qualifier && sentence != other.sentence
      && value.significantDigits >= 3
  }
}
