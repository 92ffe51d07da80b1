extension NumeralGrammar {
  /// A percentage whose sign or word stands behind the number: 50%, 七成, 八折, 3个百分点.
  func share(_ numeral: Numeral, _ amount: Amount) -> Numeral? {
    let next = text.skippingBlanks(numeral.end)
    if let sign = text.end(ofOne: "%％﹪", at: next), !isPartOfAddress(at: sign) {
      return numeral.sharing(.percent, to: sign)
    }
    if let points = endOfPercentagePoints(at: next) {
      return style == .general && numeral.isRange ? nil : numeral.sharing(.percentagePoint, to: points)
    }
    return tenths(numeral, amount, at: next) ?? discount(numeral, amount, at: next)
  }

  /// In an address %2D is a character, not a percentage.
  private func isPartOfAddress(at offset: Int) -> Bool {
    let byte = text.byte(offset)
    return byte >= 0x30 && byte <= 0x39 || isLatin(byte)
  }

  private func endOfPercentagePoints(at offset: Int) -> Int? {
    let hundred = text.skippingBlanks(text.end(ofOne: "个個", at: offset) ?? offset)
    guard let parts = text.end(of: "百", at: hundred),
      let point = text.end(of: "分", at: text.skippingBlanks(parts))
    else { return nil }
    return text.end(ofOne: "点點", at: text.skippingBlanks(point))
  }

  /// 成 is a tenth: 七成, 七成六, 三成半, 9.5成.
  private func tenths(_ numeral: Numeral, _ amount: Amount, at offset: Int) -> Numeral? {
    guard let end = text.end(of: "成", at: offset), !isWord(tenthsEndingAt: end) else { return nil }
    if numeral.isRange { return isBelowTen(numeral.high) ? numeral.tens(to: end) : nil }
    guard let value = numeral.value, value <= ExactDecimal(significand: 10) else { return nil }
    var share = numeral.tens(to: end)
    let follower = text.skippingBlanks(end)
    let digit = text.glyph(follower)
    if let half = text.end(of: "半", at: end) {
      share.add(5, to: half)
    } else if digit.isChineseDigit, ChineseDigitRun(text: text, start: follower).count == 1,
      !isCounter(at: follower + digit.length)
    {
      share.add(digit.value, to: follower + digit.length)
    }
    return share
  }

  private func isBelowTen(_ value: ExactDecimal?) -> Bool {
    value.map { $0 < ExactDecimal(significand: 10) } ?? false
  }

  private func isWord(tenthsEndingAt offset: Int) -> Bool {
    let followers: StaticString = "立员員果功为為熟效绩績本都人年品交分就长長套片形型文案语語份因群全活像群堆"
    return text.end(ofOne: followers, at: offset) != nil
  }

  /// 折 is what is left of a price: 八折 80, 七五折 and 75折 75, 9.9折 99. There is no 十折.
  private func discount(_ numeral: Numeral, _ amount: Amount, at offset: Int) -> Numeral? {
    var numeral = numeral
    var offset = offset
    if amount.isChinese, amount.glyphs == 1, case let second = text.glyph(offset), second.isChineseDigit {
      offset = text.skippingBlanks(offset + second.length)
      numeral.value = numeral.value?.timesTen(toThe: 1).adding(
        ExactDecimal(significand: Int128(second.value)))
    }
    if let low = numeral.low, let high = numeral.high, let units = high.integer, units < 10 {
      numeral.value = low.timesTen(toThe: 1).adding(high)
    }
    guard let end = text.end(of: "折", at: offset), let value = numeral.value,
      text.end(ofOne: "算合旧舊叠疊射腾騰断斷磨回返", at: end) == nil
    else { return nil }
    let ten = ExactDecimal(significand: 10)
    guard value != ten, value < ExactDecimal(significand: 100) else { return nil }
    var share = Numeral(range: numeral.start..<end, form: numeral.form.subtracting([.range, .digitString]))
    share.value = value < ten ? value.timesTen(toThe: 1) : value
    share.share = .percent
    return share
  }

  /// 打对折 is half the price.
  func foldedShare(at offset: Int, length: Int) -> Numeral? {
    guard let end = text.end(of: "折", at: offset + length),
      text.ends(with: "打", before: offset)
    else { return nil }
    return Numeral(range: offset..<end, value: ExactDecimal(significand: 50), form: .chinese).sharing(
      .percent, to: end)
  }

  /// 百分之 and a number; 千分之 and 万分之 are fractions.
  func shareOfHundred(_ scale: Glyph, at offset: Int) -> Numeral? {
    guard scale.value > 1, text.glyph(before: offset).kind != .scale else { return nil }
    let behind = offset + scale.length
    guard let parts = endOfParts(at: behind) else { return nil }
    guard scale.value == 2 else { return fractionOfScale(scale.value, from: offset, behind: behind) }
    let start = text.skippingBlanks(parts)
    if let hundred = text.end(ofOne: "百佰", at: start) {
      let whole = Numeral(range: offset..<hundred, value: ExactDecimal(significand: 100), form: .chinese)
      return whole.sharing(.percent, to: hundred)
    }
    let minus = text.end(ofOne: "负負", at: start)
    guard let amount = amount(at: minus ?? start) else { return nil }
    if style == .general, amount.upper != nil { return nil }
    var numeral = withLetterScale(plain(amount, from: offset), amount)
    if minus != nil { numeral.value = numeral.value?.negated }
    numeral.form.insert(.chinese)
    return numeral.sharing(.percent, to: numeral.end)
  }

  private func fractionOfScale(_ power: Int, from offset: Int, behind: Int) -> Numeral? {
    let whole = ExactDecimal(significand: 1, exponent: power)
    guard let parts = parts(denominator: whole, behind: behind) else { return nil }
    return Numeral(range: offset..<parts.end, value: parts.value, form: [.chinese, .fraction])
  }
}

extension Numeral {
  func sharing(_ share: NumeralShare, to end: Int) -> Numeral {
    var numeral = self
    numeral.range = start..<end
    numeral.share = share
    numeral.form.remove(.loneDigit)
    return numeral
  }

  /// Tenths as a percentage.
  fileprivate func tens(to end: Int) -> Numeral {
    var numeral = sharing(.percent, to: end)
    numeral.value = value?.timesTen(toThe: 1)
    numeral.low = low?.timesTen(toThe: 1)
    numeral.high = high?.timesTen(toThe: 1)
    return numeral
  }

  fileprivate mutating func add(_ units: Int, to end: Int) {
    value = value?.adding(ExactDecimal(significand: Int128(units)))
    range = start..<end
  }
}
