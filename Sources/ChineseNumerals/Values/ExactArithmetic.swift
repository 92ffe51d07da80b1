/// Arithmetic that answers nil where the result would not fit in 36 digits.
extension ExactDecimal {
  /// The significand that the number, times 10^`power`, has when its exponent is `aligned`.
  func scaled(byPowerOfTen power: Int, alignedTo aligned: Int) -> Int128? {
    let zeros = exponent + power - aligned
    guard zeros >= 0 else { return nil }
    if significand == 0 { return 0 }
    guard zeros <= 38 else { return nil }
    var digits = significand
    for _ in 0..<zeros {
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      digits = product
    }
    return digits.magnitude <= Self.limit.magnitude ? digits : nil
  }

  /// The number times 10^`power`.
  func timesTen(toThe power: Int) -> ExactDecimal {
    ExactDecimal(significand: significand, exponent: exponent + power)
  }

  /// The number with the other sign.
  var negated: ExactDecimal { ExactDecimal(significand: -significand, exponent: exponent) }

  /// The sum, or nil if it has too many digits.
  func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let lower = min(exponent, other.exponent)
    guard let one = scaled(byPowerOfTen: 0, alignedTo: lower),
      let two = other.scaled(byPowerOfTen: 0, alignedTo: lower)
    else { return nil }
    return ExactDecimal(significand: one + two, exponent: lower)
  }

  /// The product, or nil if it has too many digits.
  func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    let (product, overflow) = significand.multipliedReportingOverflow(by: other.significand)
    guard !overflow, product.magnitude <= Self.limit.magnitude else { return nil }
    return ExactDecimal(significand: product, exponent: exponent + other.exponent)
  }

  /// Significant digits of a quotient that no decimal holds exactly, such as a third.
  static let quotientDigits = 15

  /// The quotient: exact if it ends within 20 digits, otherwise rounded to 15 significant digits; nil if `other` is 0.
  func divided(by other: ExactDecimal) -> ExactDecimal? {
    guard other.significand != 0 else { return nil }
    if significand == 0 { return .zero }
    let divisor = other.significand.magnitude
    var digits = significand.magnitude / divisor
    var rest = significand.magnitude % divisor
    var places = 0
    while rest != 0, places < 40, digits < 10_000_000_000_000_000_000 {
      guard rest <= UInt128.max / 10 else { return nil }
      rest *= 10
      digits = digits * 10 + rest / divisor
      rest %= divisor
      places += 1
    }
    let power = exponent - other.exponent - places
    let rounded = rest == 0 ? (digits, power) : Self.rounded(digits, power)
    let negative = (significand < 0) != (other.significand < 0)
    let magnitude = Int128(rounded.0)
    return ExactDecimal(significand: negative ? -magnitude : magnitude, exponent: rounded.1)
  }

  /// Digits and exponent, rounded half up to ``quotientDigits``.
  private static func rounded(_ digits: UInt128, _ exponent: Int) -> (UInt128, Int) {
    var bound: UInt128 = 1
    for _ in 0..<quotientDigits { bound *= 10 }
    var digits = digits
    var exponent = exponent
    var last: UInt128 = 0
    while digits >= bound {
      last = digits % 10
      digits /= 10
      exponent += 1
    }
    return (last >= 5 ? digits + 1 : digits, exponent)
  }

  /// The number to the power of `exponent`, or nil if that has too many digits.
  func raised(to power: Int) -> ExactDecimal? {
    var result = ExactDecimal(significand: 1)
    for _ in 0..<power.magnitude {
      guard let next = result.multiplied(by: self) else { return nil }
      if next == result { break }
      result = next
    }
    return power < 0 ? ExactDecimal(significand: 1).divided(by: result) : result
  }
}
