extension NumeralGrammar {
  /// A fraction or a mixed number whose first part is an amount: 五分之一, 三又二分之一, 3/5, 1 3/5.
  func fraction(_ amount: Amount, from start: Int) -> Numeral? {
    guard let value = amount.value, amount.upper == nil else { return nil }
    let parts =
      parts(denominator: value, behind: amount.end) ?? mixed(value, behind: amount.end)
      ?? slashed(amount, from: start)
    guard let parts else { return nil }
    var numeral = Numeral(range: start..<parts.end, value: parts.value, form: amount.form.union(.fraction))
    numeral.form.remove(.loneDigit)
    return numeral
  }

  /// The offset behind 分之.
  func endOfParts(at offset: Int) -> Int? {
    guard let parts = text.end(of: "分", at: text.skippingBlanks(offset)) else { return nil }
    return text.end(of: "之", at: text.skippingBlanks(parts))
  }

  /// 分之 and a numerator.
  func parts(denominator: ExactDecimal, behind offset: Int) -> (value: ExactDecimal, end: Int)? {
    guard let parts = endOfParts(at: offset) else { return nil }
    var start = text.skippingBlanks(parts)
    let minus = text.end(ofOne: "负負", at: start)
    if let minus { start = text.skippingBlanks(minus) }
    guard let numerator = amount(at: start), numerator.upper == nil, let value = numerator.value,
      let quotient = value.divided(by: denominator)
    else { return nil }
    return (minus == nil ? quotient : quotient.negated, numerator.end)
  }

  /// 又 and a fraction.
  private func mixed(_ whole: ExactDecimal, behind offset: Int) -> (value: ExactDecimal, end: Int)? {
    guard let and = text.end(of: "又", at: text.skippingBlanks(offset)) else { return nil }
    let start = text.skippingBlanks(and)
    guard let denominator = amount(at: start), denominator.upper == nil, let value = denominator.value,
      let fraction = parts(denominator: value, behind: denominator.end),
      let sum = whole.adding(fraction.value)
    else { return nil }
    return (sum, fraction.end)
  }

  /// Two integers with a slash: 3/5; or a third before them: 1 3/5.
  private func slashed(_ amount: Amount, from start: Int) -> (value: ExactDecimal, end: Int)? {
    guard !amount.isChinese, let value = amount.value, value.integer != nil else { return nil }
    if let quotient = quotient(value, from: start, behind: amount.end) { return quotient }
    guard style == .general, case let next = text.skippingBlanks(amount.end), next > amount.end,
      text.glyph(next).kind == .digit, let numerator = arabicDigits(at: next), numerator.isInteger,
      let top = numerator.value, let fraction = quotient(top, from: next, behind: numerator.end),
      let sum = value.adding(fraction.value)
    else { return nil }
    return (sum, fraction.end)
  }

  /// A slash and a denominator; more than one slash is a date or a path.
  private func quotient(
    _ numerator: ExactDecimal, from start: Int, behind offset: Int
  ) -> (value: ExactDecimal, end: Int)? {
    guard let slash = text.end(ofOne: "/／", at: offset), text.glyph(slash).kind == .digit,
      !text.ends(withOne: "/／", before: start),
      let denominator = arabicDigits(at: slash), denominator.isInteger, let value = denominator.value,
      text.end(ofOne: "/／", at: denominator.end) == nil, let quotient = numerator.divided(by: value)
    else { return nil }
    return (quotient, denominator.end)
  }
}
