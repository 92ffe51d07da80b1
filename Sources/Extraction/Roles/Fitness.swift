internal import ChineseNumerals

extension Passage {
  /// Why a number can be no statement whatever stands around it; `nil` if it can.
  func unfit(_ mention: Mention) -> LeftReason? {
    let numeral = mention.numeral
    if numeral.isNoise { return .noise }
    if mention.isName { return .name }
    if !numeral.isQuantity { return .notQuantity }
    if mention.unit < 0 { return numeral.value == .zero ? nil : .noUnit }
    if numeral.value == nil || numeral.isRange || numeral.isVague { return .noValue }
    if numeral.share == .percentagePoint { return .change }
    return nil
  }

  /// The value in the unit that the written one counts as.
  func value(of mention: Mention) -> ExactDecimal? {
    guard let value = mention.numeral.value else { return nil }
    guard mention.unit >= 0 else { return value }
    let written = vocabulary.units.written[Int(mention.unit)]
    let scaled = ExactDecimal(
      significand: value.significand, exponent: value.exponent + Int(mention.power))
    guard written.multiplier != written.divisor else { return scaled }
    return scaled.converted(by: written.multiplier, over: written.divisor)
  }
}

extension ExactDecimal {
  /// The number times `multiplier` over `divisor`, with four decimal places where it does not come out even.
  func converted(by multiplier: Int, over divisor: Int) -> ExactDecimal? {
    var digits = significand
    var exponent = exponent
    for factor in [Int128(multiplier), 10_000] {
      let (product, overflow) = digits.multipliedReportingOverflow(by: factor)
      guard !overflow else { return nil }
      digits = product
    }
    exponent -= 4
    return ExactDecimal(significand: digits / Int128(divisor), exponent: exponent)
  }
}

extension Statement {
  /// The value to fifteen digits, for sums.
  var approximate: Double {
    var number = Double(value.significand)
    for _ in 0..<min(abs(value.exponent), 40) { number = value.exponent > 0 ? number * 10 : number / 10 }
    return number
  }
}
