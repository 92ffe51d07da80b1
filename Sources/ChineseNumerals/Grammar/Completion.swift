extension NumeralGrammar {
  /// The numeral that an amount grows to with what stands behind it: a fraction, a power, a share, a dozen.
  func completed(_ amount: Amount, from start: Int) -> Numeral {
    let goesOn = mayGoOn(behind: amount.end)
    if goesOn, let fraction = fraction(amount, from: start) { return fraction }
    var numeral = plain(amount, from: start)
    if amount.glyphs == 1, amount.isChinese { numeral.form.insert(.loneDigit) }
    guard goesOn, numeral.value != nil || numeral.isRange else { return numeral }
    if let power = power(numeral, amount) { return power }
    numeral = withLetterScale(numeral, amount)
    if let share = share(numeral, amount) { return share }
    return multiple(numeral) ?? numeral
  }

  private static let followers = Characters("分个個%％﹪成折又/／^打双雙kKｋＫMＭ")

  /// Whether the character behind a number can belong to it; most numbers end here, at the cost of one question.
  private func mayGoOn(behind offset: Int) -> Bool {
    let next = text.skippingBlanks(offset)
    switch text.glyph(next).kind {
    case .digit, .chineseDigit, .pair, .scale, .fold: return true
    case .none, .counter: return Self.followers.contains(text.scalar(next).value)
    default: return false
    }
  }

  /// The numeral of an amount alone.
  func plain(_ amount: Amount, from start: Int) -> Numeral {
    var numeral = Numeral(range: start..<amount.end, value: amount.value, form: amount.form)
    numeral.qualifier = amount.qualifier
    if amount.value == nil {
      numeral.form.insert(.noise)
    } else if let upper = amount.upper {
      numeral.low = amount.value
      numeral.high = upper
      numeral.value = nil
      numeral.form.insert(.range)
    }
    return numeral
  }

  /// A power: 2^5, 1.1^-3.
  private func power(_ numeral: Numeral, _ amount: Amount) -> Numeral? {
    guard style == .general, !amount.isChinese, text.byte(numeral.end) == 0x5E,
      let exponent = signedInteger(at: numeral.end + 1, signs: 2)
    else { return nil }
    var power = numeral
    power.range = numeral.start..<exponent.end
    power.value = numeral.value?.raised(to: exponent.value)
    if power.value == nil { power.form.insert(.noise) }
    return power
  }

  /// A letter that multiplies: 40k, -2.5 M.
  func withLetterScale(_ numeral: Numeral, _ amount: Amount) -> Numeral {
    guard style == .general, !amount.isChinese else { return numeral }
    let letter = text.skippingBlanks(numeral.end)
    let scale: Int
    let end: Int
    if let kilo = text.end(ofOne: "kKｋＫ", at: letter) {
      (scale, end) = (3, kilo)
    } else if let mega = text.end(ofOne: "MＭ", at: letter) {
      (scale, end) = (6, mega)
    } else {
      return numeral
    }
    guard !isLatin(text.byte(end)), text.glyph(end).kind != .digit else { return numeral }
    var scaled = numeral
    scaled.value = numeral.value?.timesTen(toThe: scale)
    scaled.range = numeral.start..<end
    return scaled
  }

  /// A number of dozens or pairs: 五十打, 三双.
  private func multiple(_ numeral: Numeral) -> Numeral? {
    guard style == .general, let value = numeral.value, numeral.form.contains(.chinese) else { return nil }
    let factor: Int128
    let end: Int
    if let dozen = text.end(of: "打", at: numeral.end) {
      guard text.end(ofOne: "击擊造开開算工通断斷压壓架扫掃印听聽扰擾官交动動赢贏败敗", at: dozen) == nil else { return nil }
      (factor, end) = (12, dozen)
    } else if let pair = text.end(ofOne: "双雙对對", at: numeral.end) {
      guard text.end(ofOne: "方边邊向重口比应應照策于於外接象待手话話多一立", at: pair) == nil else { return nil }
      (factor, end) = (2, pair)
    } else {
      return nil
    }
    var multiple = numeral
    multiple.value = value.multiplied(by: ExactDecimal(significand: factor))
    multiple.range = numeral.start..<end
    multiple.form.remove(.loneDigit)
    return multiple
  }
}
