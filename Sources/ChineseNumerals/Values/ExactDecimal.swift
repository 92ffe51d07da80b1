public import Foundation

/// An exact decimal number: `significand` × 10^`exponent`.
///
/// It holds 36 digits, all of which Foundation's `Decimal` holds too, in two words and without a call to Foundation, so that reading
/// a numeral costs no more than reading its digits. It is always in lowest terms: a significand other than 0 does
/// not end in 0, so that equal numbers are equal values.
///
///     ExactDecimal(significand: 1235, exponent: 2).decimal  // 123500
public struct ExactDecimal: Sendable, Hashable {
  /// The digits, with the sign.
  public let significand: Int128
  /// The power of ten that the digits are multiplied by.
  public let exponent: Int

  /// The greatest size of a significand: 36 digits, so that ten times it and sums of such still fit.
  static let limit: Int128 = 999_999_999_999_999_999_999_999_999_999_999_999

  /// Makes a number and brings it to lowest terms.
  public init(significand: Int128, exponent: Int = 0) {
    if let short = Int64(exactly: significand) {
      let (lowest, zeros) = Self.withoutZeros(short)
      self.significand = Int128(lowest)
      self.exponent = short == 0 ? 0 : exponent + zeros
    } else {
      let (lowest, zeros) = Self.withoutZeros(significand)
      self.significand = lowest
      self.exponent = exponent + zeros
    }
  }

  /// An integer without the zeros that it ends in, and their number. Division is slow in two words, hence generic.
  private static func withoutZeros<Integer: BinaryInteger>(_ integer: Integer) -> (Integer, zeros: Int) {
    var integer = integer
    var zeros = 0
    while integer != 0 {
      let (quotient, remainder) = integer.quotientAndRemainder(dividingBy: 10)
      guard remainder == 0 else { break }
      integer = quotient
      zeros += 1
    }
    return (integer, zeros)
  }

  /// The number 0.
  public static let zero = ExactDecimal(significand: 0)

  /// The number as Foundation's decimal.
  public var decimal: Decimal {
    let digits = significand.magnitude
    let upper = Decimal(UInt64(digits >> 64)) * Decimal(sign: .plus, exponent: 0, significand: Self.word)
    let whole = upper + Decimal(UInt64(truncatingIfNeeded: digits))
    return Decimal(sign: significand < 0 ? .minus : .plus, exponent: exponent, significand: whole)
  }

  /// 2^64, the weight of the upper word.
  private static let word = Decimal(UInt64.max) + 1

  /// The number as an integer, or nil if it has a fraction or does not fit.
  public var integer: Int? {
    guard exponent >= 0, let whole = scaled(byPowerOfTen: 0, alignedTo: 0) else { return nil }
    return Int(exactly: whole)
  }
}

extension ExactDecimal: Comparable {
  /// Compares by value, whatever the exponents.
  public static func < (one: ExactDecimal, other: ExactDecimal) -> Bool {
    if one.significand.signum() != other.significand.signum() { return one.significand < other.significand }
    let lower = min(one.exponent, other.exponent)
    if let a = one.scaled(byPowerOfTen: 0, alignedTo: lower),
      let b = other.scaled(byPowerOfTen: 0, alignedTo: lower)
    {
      return a < b
    }
    return one.decimal < other.decimal
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number in plain decimal notation, without an exponent: `0.2789`, `1273200000000000`.
  public var description: String {
    let sign = significand < 0 ? "-" : ""
    let digits = String(significand.magnitude)
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    let places = -exponent
    if digits.count > places {
      return sign + digits.dropLast(places) + "." + digits.suffix(places)
    }
    return sign + "0." + String(repeating: "0", count: places - digits.count) + digits
  }
}
