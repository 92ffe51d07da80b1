extension NumeralGrammar {
  /// 数千, 几十万: an order of magnitude, from one to ten times the scale, and no value.
  func vagueNumeral(at offset: Int, _ glyph: Glyph) -> Numeral? {
    let first = text.glyph(offset + glyph.length)
    guard first.kind == .scale, !isNoun(before: offset, glyph) else { return nil }
    return magnitude(from: offset, scaleAt: offset + glyph.length)
  }

  /// 数 closes many nouns: 人数, 总数.
  private func isNoun(before offset: Int, _ glyph: Glyph) -> Bool {
    guard glyph.kind == .several else { return false }
    return text.ends(withOne: "人总總件户戶次指基函整系个個倍字款参參份额額页頁点點分少奇偶岁歲天度计計算", before: offset)
  }

  /// Scales in a row as an order of magnitude.
  private func magnitude(from start: Int, scaleAt offset: Int) -> Numeral? {
    var power = 0
    var end = offset
    while case let scale = text.glyph(end), scale.kind == .scale, power < 16 {
      if scale.value == 2, endOfParts(at: end + scale.length) != nil { break }
      power += scale.value
      end += scale.length
    }
    guard power > 0 else { return nil }
    var numeral = Numeral(range: start..<end, form: [.vague, .chinese])
    numeral.low = ExactDecimal(significand: 1, exponent: power)
    numeral.high = ExactDecimal(significand: 1, exponent: power + 1)
    numeral.qualifier = .atLeast
    return numeral
  }

  /// 百, 千 or 万 without a digit: a value in 近百 and 百余, an order of magnitude in 上千, otherwise part of a word.
  func bareScale(_ glyph: Glyph, at offset: Int) -> Numeral? {
    guard text.glyph(before: offset).kind != .scale else { return nil }
    if let short = shortHundred(glyph, at: offset) { return short }
    guard let vague = magnitude(from: offset, scaleAt: offset), let low = vague.low else { return nil }
    let value = Numeral(range: vague.range, value: low, form: .chinese)
    if let more = text.end(ofOne: "余餘多", at: vague.end), text.end(of: "元化", at: more) == nil,
      text.end(ofOne: "年", at: more) != nil || isCounter(at: more)
    {
      return value
    }
    guard isCounter(at: vague.end) else { return nil }
    if BoundWord.before(offset, in: text) != nil { return value }
    if text.ends(withOne: "过過破达達", before: offset) {
      var least = value
      least.qualifier = .atLeast
      return least
    }
    let isUp =
      text.ends(with: "上", before: offset)
      && !text.ends(withOne: "以网網线線", before: offset - 3)
    return isUp ? vague : nil
  }

  /// 百三 is short for 130.
  private func shortHundred(_ glyph: Glyph, at offset: Int) -> Numeral? {
    let behind = offset + glyph.length
    let digit = text.glyph(behind)
    guard style == .general, glyph.value == 2, digit.kind == .chineseDigit, digit.value > 0 else {
      return nil
    }
    let end = behind + digit.length
    guard text.glyph(end).kind == .none, isCounter(at: end) || !text.isIdeograph(at: end) else { return nil }
    return Numeral(
      range: offset..<end, value: ExactDecimal(significand: Int128(100 + 10 * digit.value)), form: .chinese)
  }

  /// 半百, 半成, 半折; 半 alone only before a counter.
  func half(at offset: Int, length: Int) -> Numeral? {
    let behind = offset + length
    let value = ExactDecimal(significand: 5, exponent: -1)
    if let hundred = text.end(ofOne: "百佰", at: behind), text.end(of: "分", at: hundred) == nil {
      return Numeral(range: offset..<hundred, value: value.timesTen(toThe: 2), form: .chinese)
    }
    let numeral = Numeral(range: offset..<behind, value: value, form: .chinese)
    if let discount = text.end(of: "折", at: text.skippingBlanks(behind)) {
      let price = Numeral(range: offset..<discount, value: value.timesTen(toThe: 2), form: .chinese)
      return price.sharing(.percent, to: discount)
    }
    let amount = Amount(value: value, end: behind, form: .chinese, glyphs: 1)
    if let share = share(numeral, amount), share.isPercent { return share }
    guard text.end(ofOne: "年天月小个個公里斤", at: behind) != nil,
      !text.ends(withOne: "多大过過夜前下上后後参參", before: offset)
    else { return nil }
    return Numeral(range: offset..<behind, value: value, form: [.chinese, .loneDigit])
  }
}
