public import Foundation

/// A decimal number of up to eighteen digits as two integers: `mantissa` · 10^`exponent`.
///
/// It holds nearly every number that reports state, in a form that is quick to add and small to store. Decimals with
/// more digits have none.
///
///     CompactDecimal(Decimal(string: "99.25")!)  // 9925 · 10⁻²
public struct CompactDecimal: Sendable, Hashable, CustomStringConvertible {
  /// The digits with their sign.
  public let mantissa: Int64
  /// The power of ten that the last digit stands for.
  public let exponent: Int8

  /// Creates a number from its digits and the power of ten of the last one.
  public init(mantissa: Int64, exponent: Int8) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// The same number; `nil` where it has too many digits.
  public init?(_ decimal: Decimal) {
    let digits = (decimal.significand as NSDecimalNumber).int64Value
    let exponent = decimal.exponent
    guard -20...20 ~= exponent else { return nil }
    mantissa = decimal.sign == .minus ? -digits : digits
    self.exponent = Int8(exponent)
    guard self.decimal == decimal else { return nil }
  }

  /// The number as a `Decimal`.
  public var decimal: Decimal {
    Decimal(
      sign: mantissa < 0 ? .minus : .plus, exponent: Int(exponent), significand: Decimal(mantissa.magnitude))
  }

  /// The number in plain decimal digits.
  public var description: String {
    if let integer { return "\(integer)" }
    guard exponent < 0 else { return decimal.description }
    let digits = "\(mantissa.magnitude)"
    let whole = digits.dropLast(Int(-exponent))
    let fraction =
      String(repeating: "0", count: max(0, Int(-exponent) - digits.count)) + digits.suffix(Int(-exponent))
    return "\(mantissa < 0 ? "-" : "")\(whole.isEmpty ? "0" : whole).\(fraction)"
  }

  /// The number as an integer; `nil` where it has a fraction or is too large.
  public var integer: Int64? {
    guard exponent != 0 else { return mantissa }
    guard exponent > 0, exponent < Self.powers.count else { return mantissa == 0 ? 0 : nil }
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: Self.powers[Int(exponent)])
    return overflow ? nil : product
  }

  /// 1, 10, 100, … up to the largest that fits.
  static let powers: [Int64] = (0..<18).reduce(into: [1]) { powers, _ in
    powers.append(powers[powers.count - 1] * 10)
  }
}

extension CompactDecimal: Comparable {
  /// Orders numbers by their values, whatever their exponents.
  public static func < (left: CompactDecimal, right: CompactDecimal) -> Bool {
    if left.exponent == right.exponent { return left.mantissa < right.mantissa }
    let shift = Int(left.exponent) - Int(right.exponent)
    guard abs(shift) < powers.count else { return left.decimal < right.decimal }
    let factor = Int128(powers[abs(shift)])
    return shift > 0
      ? Int128(left.mantissa) * factor < Int128(right.mantissa)
      : Int128(left.mantissa) < Int128(right.mantissa) * factor
  }
}
