extension NumeralGrammar {
  /// The number of digits and scales that starts at an offset.
  func amount(at offset: Int) -> Amount? {
    let first = text.glyph(offset)
    if first.kind == .digit || first.kind == .stop { return arabicAmount(at: offset) }
    guard first.isChineseDigit || first.kind == .scale && first.value == 1 else { return nil }
    var reader = AmountReader(grammar: self, start: offset)
    reader.readTokens()
    guard !reader.isEmpty else { return nil }
    return withDecimals(reader.amount)
  }

  /// Arabic digits and the scales behind: 12.35万, 3万4000.
  private func arabicAmount(at offset: Int) -> Amount? {
    guard let digits = arabicDigits(at: offset) else { return nil }
    guard let value = digits.value else {
      return Amount(value: nil, end: digits.end, form: .noise, glyphs: digits.digits)
    }
    guard digits.isInteger, let whole = value.integer else {
      let amount = Amount(value: value, end: digits.end, glyphs: digits.digits)
      return scaled(amount)
    }
    var reader = AmountReader(grammar: self, start: digits.end)
    reader.pending = AmountReader.Pending(
      sum: Sum(value128: Int128(whole)), isChinese: false, isLiteral: true)
    reader.glyphs = digits.digits
    reader.readTokens()
    return reader.amount
  }

  /// A decimal number times the scales behind it: 4.78万亿, 30.5余万.
  private func scaled(_ amount: Amount) -> Amount {
    var amount = amount
    while let value = amount.value {
      var next = text.skippingBlanks(amount.end)
      var glyph = text.glyph(next)
      var qualifier = amount.qualifier
      if glyph.kind == .more {
        next = text.skippingBlanks(next + glyph.length)
        glyph = text.glyph(next)
        guard glyph.value >= 4 else { break }
        qualifier = .atLeast
      }
      guard glyph.kind == .scale, glyph.value > 1, !isUnit(glyph, at: next) else { break }
      amount.value = value.timesTen(toThe: glyph.value)
      amount.end = next + glyph.length
      amount.finalScale += glyph.value
      amount.qualifier = qualifier
      amount.form.insert(.chinese)
      if amount.finalScale > 38 { amount.value = nil }
    }
    if amount.value == nil { amount.form.insert(.noise) }
    return amount
  }

  /// Whether what looks like a scale belongs to a unit behind a decimal: 3.2百分点, 1.5千克, 2.5兆瓦.
  private func isUnit(_ scale: Glyph, at offset: Int) -> Bool {
    let next = offset + scale.length
    switch scale.value {
    case 2: return text.end(of: "分", at: next) != nil
    case 3: return text.end(ofOne: "克瓦米卡伏帕赫", at: next) != nil
    case 12: return style == .reports || text.end(ofOne: "瓦帕欧赫", at: next) != nil
    default: return false
    }
  }

  /// A Chinese number with its decimals: 二点五, 八点三二万.
  private func withDecimals(_ amount: Amount) -> Amount {
    guard let whole = amount.value, amount.upper == nil, amount.qualifier == .exact else { return amount }
    let point = text.skippingBlanks(amount.end)
    let glyph = text.glyph(point)
    guard glyph.kind == .point else { return amount }
    let start = text.skippingBlanks(point + glyph.length)
    var collector = DigitCollector()
    var end = start
    while case let digit = text.glyph(end), digit.kind == .chineseDigit {
      collector.append(digit.value)
      end += digit.length
    }
    guard collector.digits > 0, !isTime(decimalsFrom: start, to: end) else { return amount }
    var decimal = amount
    decimal.value = collector.value(exponent: -collector.digits).flatMap { whole.adding($0) }
    decimal.end = end
    decimal.glyphs += 1 + collector.digits
    decimal.form.remove(.loneDigit)
    return scaled(decimal)
  }

  /// Whether what follows 点 are minutes: 八点三十, 三点一刻.
  private func isTime(decimalsFrom start: Int, to end: Int) -> Bool {
    let follower = text.glyph(end)
    if follower.kind == .scale, follower.value == 1 { return true }
    if text.end(ofOne: "刻半", at: end) != nil { return true }
    return text.end(of: "分", at: end) != nil && text.end(of: "分之", at: end) == nil
  }
}
