extension NumeralGrammar {
  /// The most characters of a name or of damaged digits that are looked at to each side.
  private static let reach = 24

  /// Digits that letters stand around: damaged ones if all the letters look like digits (l2, 1O), part of a name if
  /// letters come first (A4, PM2.5); nil if the digits are a number by themselves.
  func damagedOrNamed(at offset: Int) -> Numeral? {
    guard isAsciiDigit(text.byte(offset)) else { return nil }
    let start = startOfToken(before: offset)
    guard start < offset || isConfusable(text.byte(endOfDigits(at: offset))) else { return nil }
    let end = endOfToken(at: offset)
    if isDamaged(from: start, to: end) { return Numeral(range: start..<end, form: .noise) }
    guard start < offset, isLatin(text.byte(offset - 1)) else { return nil }
    return Numeral(range: offset..<endOfName(at: end), form: .code)
  }

  private func startOfToken(before offset: Int) -> Int {
    var start = offset
    while start > 0, offset - start < Self.reach,
      isLatin(text.byte(start - 1)) || isAsciiDigit(text.byte(start - 1))
    {
      start -= 1
    }
    return start
  }

  private func endOfDigits(at offset: Int) -> Int {
    var end = offset
    while isAsciiDigit(text.byte(end)), end - offset < Self.reach { end += 1 }
    return end
  }

  private func endOfToken(at offset: Int) -> Int {
    var end = offset
    while isLatin(text.byte(end)) || isAsciiDigit(text.byte(end)) { end += 1 }
    return end
  }

  /// The end of a name that goes on behind a point or a hyphen: the .5 of PM2.5.
  private func endOfName(at offset: Int) -> Int {
    var end = offset
    while text.byte(end) == 0x2E || text.byte(end) == 0x2D, isAsciiDigit(text.byte(end + 1)) {
      end = endOfToken(at: end + 1)
    }
    return end
  }

  /// Whether a token has digits, and no letters but such as look like them, with Chinese text behind.
  private func isDamaged(from start: Int, to end: Int) -> Bool {
    guard end - start <= Self.reach, text.isIdeograph(at: text.skippingBlanks(end)) else { return false }
    var hasLetter = false
    for index in start..<end {
      let byte = text.byte(index)
      if isConfusable(byte) { hasLetter = true } else if !isAsciiDigit(byte) { return false }
    }
    return hasLetter
  }

  /// l, I, O and o.
  private func isConfusable(_ byte: UInt8) -> Bool {
    byte == 0x6C || byte == 0x49 || byte == 0x4F || byte == 0x6F
  }

  private func isAsciiDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// An address on the web, from its colon to its end, with all the digits in it.
  func address(at offset: Int) -> Numeral? {
    guard text.end(of: "://", at: offset) != nil else { return nil }
    var end = offset
    while text.byte(end) > 0x20, text.byte(end) < 0x7F { end += 1 }
    return Numeral(range: offset..<end, form: .code)
  }
}
