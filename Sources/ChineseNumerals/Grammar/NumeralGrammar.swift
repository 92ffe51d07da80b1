/// The grammar of numerals, from the smallest part to the whole: digits, amounts, fractions, shares, ranges.
struct NumeralGrammar {
  let text: NumeralText
  let style: NumeralStyle

  /// The numeral that starts at an offset: a simple one, or two with a connector between.
  func numeral(at offset: Int) -> Numeral? {
    guard var numeral = simpleNumeral(at: offset) else { return nil }
    if let range = range(from: numeral) { numeral = range }
    if isOrdinal(numeral) { numeral.form.insert(.ordinal) }
    return numeral
  }

  /// A numeral without a connector.
  func simpleNumeral(at offset: Int) -> Numeral? {
    let glyph = text.glyph(offset)
    switch glyph.kind {
    case .digit: return damagedOrNamed(at: offset) ?? arabicNumeral(at: offset)
    case .stop: return startsDecimal(at: offset, length: glyph.length) ? signless(at: offset) : nil
    case .minus: return negativeNumeral(at: offset, length: glyph.length)
    case .chineseDigit, .pair: return chineseNumeral(at: offset)
    case .scale: return scaleNumeral(glyph, at: offset)
    case .few, .several: return vagueNumeral(at: offset, glyph)
    case .half: return half(at: offset, length: glyph.length)
    case .fold: return foldedShare(at: offset, length: glyph.length)
    case .colon: return address(at: offset)
    default: return nil
    }
  }

  /// Arabic digits that no digit precedes.
  private func arabicNumeral(at offset: Int) -> Numeral? {
    guard text.glyph(before: offset).kind != .digit else { return nil }
    return signless(at: offset)
  }

  /// Whether a point with a digit behind starts a number: .5, but not the last point of three.
  private func startsDecimal(at offset: Int, length: Int) -> Bool {
    let before = text.glyph(before: offset).kind
    return before != .stop && before != .digit && !isLatin(text.byte(offset - 1))
      && text.glyph(offset + length).kind == .digit
  }

  /// A numeral with Chinese digits that no word or idiom has swallowed.
  private func chineseNumeral(at offset: Int) -> Numeral? {
    if let name = planName(at: offset) ?? idiom(at: offset) { return name }
    if let half = text.end(of: "一半", at: offset) {
      let value = ExactDecimal(significand: 5, exponent: -1)
      return Numeral(range: offset..<half, value: value, form: [.chinese, .fraction])
    }
    guard var numeral = signless(at: offset) else { return nil }
    guard numeral.form.contains(.loneDigit), numeral.value != nil else { return numeral }
    if !isLoneDigitCount(from: offset, to: numeral.end) {
      if style == .general { return nil }
      if isInsideWord(from: offset, to: numeral.end) { return nil }
    }
    numeral.form.insert(.loneDigit)
    return numeral
  }

  /// 十 starts a number by itself; 百, 千 and 万 only in 百分之, 百余, 近百 and their like.
  private func scaleNumeral(_ glyph: Glyph, at offset: Int) -> Numeral? {
    if let share = shareOfHundred(glyph, at: offset) { return share }
    if glyph.value == 1 { return chineseNumeral(at: offset) }
    return bareScale(glyph, at: offset)
  }

  /// A number and all that belongs to it behind, without a sign.
  func signless(at offset: Int) -> Numeral? {
    guard let amount = amount(at: offset) else { return nil }
    return completed(amount, from: offset)
  }

  /// A number with a sign before it: 负三十二, -5.
  private func negativeNumeral(at offset: Int, length: Int) -> Numeral? {
    let next = offset + length
    let isWord = text.end(ofOne: "负負", at: offset) != nil
    if isWord {
      guard !text.ends(withOne: "担擔肩抱背胜勝自欺", before: offset) else {
        return nil
      }
    } else if !mayBeSign(at: offset, next: next) {
      return nil
    }
    let start = isWord ? text.skippingBlanks(next) : next
    let first = text.glyph(start)
    guard
      first.kind == .digit || first.kind == .stop || isWord && (first.isChineseDigit || first.kind == .scale),
      var numeral = signless(at: start), let value = numeral.value
    else { return nil }
    if !isWord, text.isIdeograph(before: offset), numeral.share == .none { return nil }
    numeral.range = offset..<numeral.end
    numeral.value = value.negated
    numeral.form.remove(.loneDigit)
    return numeral
  }

  /// A dash is a sign unless a digit, a letter or another dash stands before it.
  private func mayBeSign(at offset: Int, next: Int) -> Bool {
    let before = text.glyph(before: offset)
    guard before.kind != .digit, before.kind != .minus, text.glyph(next).kind != .minus else { return false }
    return !isLatin(text.byte(offset - 1)) && text.byte(offset - 1) != 0x29
  }
}
