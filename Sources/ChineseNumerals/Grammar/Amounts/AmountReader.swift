/// Reads a number of digits and scales: 三千二百, 一万三, 3万4000, 12.35万, 二十几万, 三四十.
///
/// A number is a sum of groups, each closed by 万, 亿 or 兆; a group is a sum of digits times 千, 百 and 十. The reader
/// takes one token at a time and stops before the first that cannot belong to the number.
struct AmountReader {
  let grammar: NumeralGrammar
  /// Groups that a 万, 亿 or 兆 has closed.
  var total = Sum()
  /// The group being read.
  var section = Sum()
  /// Digits that no scale has followed yet.
  var pending: Pending?
  /// The power of the scale read last; -1 before the first.
  var lastScale = -1
  /// The power of the small scale read last in this group.
  var sectionScale = Int.max
  /// The power of the 万, 亿 or 兆 read last.
  var lastGroup = Int.max
  /// Whether 零 stood before the pending digit, so that it is not short for a higher place.
  var hasZero = false
  var isTooLong = false
  var qualifier = NumeralQualifier.exact
  var form: NumeralForm = []
  var glyphs = 0
  /// The offset behind what has been read for certain.
  var end: Int

  /// Digits that wait for their scale.
  struct Pending {
    var sum: Sum
    var isChinese: Bool
    /// Whether it is the digit's own value, not short for a higher place.
    var isLiteral = false
  }

  var text: NumeralText { grammar.text }

  init(grammar: NumeralGrammar, start: Int) {
    self.grammar = grammar
    end = start
  }

  /// Takes in tokens until one does not belong to the number.
  mutating func readTokens() {
    while !isTooLong {
      let next = text.skippingBlanks(end)
      let glyph = text.glyph(next)
      let goesOn =
        switch glyph.kind {
        case .scale: readScale(glyph, at: next)
        case .chineseDigit, .pair: readChineseDigit(glyph, at: next)
        case .digit: readArabic(at: next, isSpaced: next > end)
        case .few: readFew(glyph, at: next)
        case .more: readMore(glyph, at: next)
        default: false
        }
      guard goesOn else { return }
    }
  }

  /// Whether anything has been read.
  var isEmpty: Bool { lastScale < 0 && pending == nil }

  /// The number read so far.
  var amount: Amount {
    var sum = total.adding(section)
    if let pending {
      let isShort = !hasZero && !pending.isLiteral && lastScale > 1
      sum = sum.adding(isShort ? pending.sum.timesTen(toThe: lastScale - 1) : pending.sum)
    }
    let value = isTooLong ? nil : sum.value
    let upper = sum.spread == 0 || isTooLong ? nil : sum.upper
    let finalScale = pending == nil && section.isZero && lastScale >= 4 ? lastScale : 0
    return Amount(
      value: value, upper: upper, end: end, qualifier: qualifier, form: form, finalScale: finalScale,
      glyphs: glyphs)
  }
}

/// An integer, and how much more it may be if two digits stood side by side.
struct Sum {
  var value128: Int128 = 0
  var spread: Int128 = 0

  var isZero: Bool { value128 == 0 }
  var value: ExactDecimal { ExactDecimal(significand: value128) }
  var upper: ExactDecimal { ExactDecimal(significand: value128 + spread) }
  var isTooLong: Bool { value128 + spread > ExactDecimal.limit }

  /// Sums stay below a hundred times the limit, which `Int128` holds, since each is checked after every step.
  func adding(_ other: Sum) -> Sum {
    Sum(value128: value128 + other.value128, spread: spread + other.spread)
  }

  /// The sum times 10^`power`; beyond the limit, a sum that is too long.
  func timesTen(toThe power: Int) -> Sum {
    var result = self
    for _ in 0..<power where !result.isTooLong {
      let (value, overflow) = result.value128.multipliedReportingOverflow(by: 10)
      result =
        overflow ? Sum(value128: ExactDecimal.limit + 1) : Sum(value128: value, spread: result.spread * 10)
    }
    return result
  }
}
