extension NumeralGrammar {
  /// The digits of a word that counts nothing, if one starts at an offset: 一切, 四川, 十分.
  func idiom(at offset: Int) -> Numeral? {
    let isWord = DigitWords.standard.candidates(in: text.bytes, at: offset).contains { word in
      let end = offset + word.count
      return word.withUnsafeBufferPointer { text.matches($0, at: offset) } && !isCount(word, endingAt: end)
    }
    guard isWord else { return nil }
    let digits = ChineseDigitRun(text: text, start: offset)
    let end = digits.count > 0 ? digits.end : offset + text.scalar(offset).length
    return Numeral(range: offset..<end, form: [.code, .chinese])
  }

  /// Whether what looks like a word is a count after all: 一批次, 十分之一, 十分钟, 五一二.
  private func isCount(_ word: [UInt8], endingAt end: Int) -> Bool {
    if word.count == 6, text.end(of: "次", at: end) != nil { return true }
    let last = text.glyph(before: end)
    let follower = text.glyph(end)
    switch last.kind {
    case .point, .chineseDigit: return follower.isChineseDigit
    default: break
    }
    if text.ends(with: "到", before: end) { return follower.isChineseDigit || follower.kind == .scale }
    return text.ends(with: "十分", before: end) && text.end(ofOne: "之钟鐘", at: end) != nil
  }

  /// Whether a single Chinese digit is a number: before a counter, or with nothing around it that it could be part of.
  func isLoneDigitCount(from start: Int, to end: Int) -> Bool {
    guard !isInsideWord(from: start, to: end) else { return false }
    if Counters.currencies.contains(where: { text.end(of: $0, at: end) != nil }) { return false }
    let follower = text.glyph(end)
    if follower.kind == .digit || follower.isChineseDigit || follower.kind == .point { return true }
    if isCounter(at: end) || !text.isIdeograph(at: end) { return true }
    let behind = text.glyph(end + follower.length)
    return text.end(ofOne: "至到", at: end) != nil && (behind.isChineseDigit || behind.kind == .digit)
  }

  /// Whether the digit is the end of a word, as in 统一, or one of two in 一村一策.
  func isInsideWord(from start: Int, to end: Int) -> Bool {
    if text.ends(with: "第", before: start) { return true }
    if text.ends(withOne: DigitWords.beforeName, before: start) {
      return text.glyph(start).kind == .chineseDigit
        && (!isCounter(at: end) || text.end(ofOne: "年班", at: end) != nil)
    }
    guard text.end(ofOne: "一壹", at: start) != nil else { return false }
    return text.ends(withOne: DigitWords.beforeOne, before: start) || isPaired(from: start, to: end)
  }

  /// Whether 一 stands again one or two characters away: 一户一档, 一村一顾问.
  private func isPaired(from start: Int, to end: Int) -> Bool {
    var after = end
    var before = start
    for _ in 0..<2 {
      guard text.isIdeograph(at: after) else { break }
      after += text.scalar(after).length
      if text.end(of: "一", at: after) != nil { return true }
    }
    for _ in 0..<2 {
      guard text.isIdeograph(before: before) else { break }
      before -= text.scalar(before: before).length
      if text.ends(with: "一", before: before) { return true }
    }
    return false
  }

  /// A numeral behind 第 is a place in an order.
  func isOrdinal(_ numeral: Numeral) -> Bool {
    numeral.form.isDisjoint(with: [.noise, .code]) && text.ends(with: "第", before: numeral.start)
  }

  /// 十二五 to 十五五 are the names of five-year plans.
  func planName(at offset: Int) -> Numeral? {
    guard let ten = text.end(of: "十", at: offset) else { return nil }
    let number = text.glyph(ten)
    let run = ChineseDigitRun(text: text, start: ten)
    guard number.isChineseDigit, run.count == 2, run.second == 5,
      text.end(ofOne: "岁歲个個人天名次件家户戶起条條", at: run.end) == nil
    else { return nil }
    return Numeral(range: offset..<run.end, form: [.code, .chinese])
  }
}
