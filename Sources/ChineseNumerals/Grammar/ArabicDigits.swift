/// A number in Arabic digits of either width.
struct ArabicDigits {
  var value: ExactDecimal?
  var end: Int
  var digits: Int
  var isInteger: Bool
}

/// Collects decimal digits until there are more than a number can have.
struct DigitCollector {
  private(set) var significand: Int128 = 0
  private(set) var digits = 0
  private(set) var isTooLong = false

  mutating func append(_ digit: Int) {
    digits += 1
    guard !isTooLong else { return }
    significand = significand * 10 + Int128(digit)
    isTooLong = significand > ExactDecimal.limit
  }

  func value(exponent: Int = 0) -> ExactDecimal? {
    isTooLong ? nil : ExactDecimal(significand: significand, exponent: exponent)
  }
}

extension NumeralGrammar {
  /// Arabic digits with thousands separators, decimals and an exponent: 1,250, ２．５, 2e5.
  func arabicDigits(at offset: Int) -> ArabicDigits? {
    if let spaced = spacedDigits(at: offset) { return spaced }
    var collector = DigitCollector()
    var end = collectDigits(at: offset, into: &collector)
    let isDecimalPoint = text.glyph(offset).kind == .stop
    guard end > offset || isDecimalPoint else { return nil }
    if (1...3).contains(collector.digits), collector.significand > 0 {
      end = collectGroups(at: end, into: &collector)
    }
    let whole = collector.digits
    if let decimals = decimals(at: end, from: offset) {
      end = collectDigits(at: decimals, into: &collector)
    }
    let places = collector.digits - whole
    guard collector.digits > 0 else { return nil }
    let power = exponent(at: end)
    return ArabicDigits(
      value: collector.value(exponent: (power?.value ?? 0) - places), end: power?.end ?? end,
      digits: collector.digits, isInteger: places == 0 && power == nil)
  }

  /// Takes in a run of digits and answers the offset behind it.
  func collectDigits(at offset: Int, into collector: inout DigitCollector) -> Int {
    var offset = offset
    while true {
      let glyph = text.glyph(offset)
      guard glyph.kind == .digit else { return offset }
      collector.append(glyph.value)
      offset += glyph.length
    }
  }

  /// Takes in groups of a comma and exactly three digits: the ,234,567 of 1,234,567.
  private func collectGroups(at offset: Int, into collector: inout DigitCollector) -> Int {
    var end = offset
    while let comma = text.end(ofOne: ",，", at: end) {
      var digits: [Int] = []
      var next = comma
      while digits.count < 4, case let glyph = text.glyph(next), glyph.kind == .digit {
        digits.append(glyph.value)
        next += glyph.length
      }
      guard digits.count == 3 else { break }
      for digit in digits { collector.append(digit) }
      end = next
    }
    return end
  }

  /// The offset of the decimals if a decimal point stands at `offset`; digits with more than one point are no
  /// decimals but the parts of a date, an address or a version.
  private func decimals(at offset: Int, from start: Int) -> Int? {
    let point = text.glyph(offset)
    guard point.kind == .stop, text.glyph(offset + point.length).kind == .digit else { return nil }
    let before = text.glyph(before: start)
    if before.kind == .stop, text.glyph(before: start - before.length).kind == .digit { return nil }
    var next = offset + point.length
    while case let glyph = text.glyph(next), glyph.kind == .digit { next += glyph.length }
    let second = text.glyph(next)
    if second.kind == .stop, text.glyph(next + second.length).kind == .digit { return nil }
    return offset + point.length
  }

  /// The most digits that an exponent has.
  private static let exponentDigits = 2

  /// An exponent of ten: the e5 of 2e5.
  private func exponent(at offset: Int) -> (value: Int, end: Int)? {
    guard style == .general, let letter = text.end(ofOne: "eEｅＥ", at: offset) else { return nil }
    return signedInteger(at: letter, signs: 1)
  }

  /// A small integer with at most so many signs before it.
  func signedInteger(at offset: Int, signs: Int) -> (value: Int, end: Int)? {
    var start = offset
    var sign = 1
    for _ in 0..<signs {
      if let minus = text.end(ofOne: "-－−", at: start) {
        sign = -sign
        start = minus
      } else if let plus = text.end(ofOne: "+＋", at: start) {
        start = plus
      }
    }
    var collector = DigitCollector()
    let end = collectDigits(at: start, into: &collector)
    guard (1...Self.exponentDigits).contains(collector.digits), !isLatin(text.byte(end)) else { return nil }
    return (sign * Int(collector.significand), end)
  }

  /// The most digits that spaces may tear apart.
  private static let spacedDigits = 12

  /// Digits with a space between every two, as bad scans have them, and a word or a per cent sign behind: 1 2 次, 9 7.7%.
  private func spacedDigits(at offset: Int) -> ArabicDigits? {
    var collector = DigitCollector()
    var (end, gaps) = collectSpaced(at: offset, into: &collector)
    while let comma = spaced(",，", at: end), let group = spacedGroup(at: comma.end) {
      for digit in group.digits { collector.append(digit) }
      end = group.end
      gaps += comma.gaps + group.gaps
    }
    let whole = collector.digits
    if whole > 0, let point = spaced(".．", at: end) {
      let decimals = collectSpaced(at: point.end, into: &collector)
      end = decimals.end
      gaps += point.gaps + decimals.gaps
    }
    guard gaps > 0, collector.digits <= Self.spacedDigits else { return nil }
    let (follower, _) = text.scalar(text.skippingBlanks(end))
    guard follower >= 0x4E00 && follower < 0xA000 || follower == 0x25 || follower == 0xFF05 else {
      return nil
    }
    guard text.glyph(before: text.skippingBlanksBack(offset)).kind != .digit else { return nil }
    let places = collector.digits - whole
    return ArabicDigits(
      value: collector.value(exponent: -places), end: end, digits: collector.digits, isInteger: places == 0)
  }

  /// Takes in single digits with a space between every two; tells where they end, and how many spaces stood there.
  private func collectSpaced(at offset: Int, into collector: inout DigitCollector) -> (end: Int, gaps: Int) {
    var end = offset
    var gaps = 0
    while case let glyph = text.glyph(end), glyph.kind == .digit, collector.digits <= Self.spacedDigits {
      collector.append(glyph.value)
      end += glyph.length
      guard let blank = text.end(ofOne: " 　", at: end), text.glyph(blank).kind == .digit else { break }
      end = blank
      gaps += 1
    }
    return (end, gaps)
  }

  /// A sign between digits, with spaces around it: the point of 4 . 6.
  private func spaced(_ sign: StaticString, at offset: Int) -> (end: Int, gaps: Int)? {
    let start = text.skippingBlanks(offset)
    guard let behind = text.end(ofOne: sign, at: start) else { return nil }
    let end = text.skippingBlanks(behind)
    guard text.glyph(end).kind == .digit else { return nil }
    return (end, (start > offset ? 1 : 0) + (end > behind ? 1 : 0))
  }

  /// Just three digits with spaces between them, as stand behind a comma of thousands.
  private func spacedGroup(at offset: Int) -> (digits: [Int], end: Int, gaps: Int)? {
    var digits: [Int] = []
    var end = offset
    var gaps = 0
    while case let glyph = text.glyph(end), glyph.kind == .digit, digits.count < 4 {
      digits.append(glyph.value)
      end += glyph.length
      guard let blank = text.end(ofOne: " 　", at: end), text.glyph(blank).kind == .digit else { break }
      end = blank
      gaps += 1
    }
    return digits.count == 3 ? (digits, end, gaps) : nil
  }

  func isLatin(_ byte: UInt8) -> Bool {
    byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
  }
}
