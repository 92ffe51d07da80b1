extension NumeralGrammar {
  /// A numeral, a connector and a greater numeral: 3至5, 10-15, 30%—50%, 5至8万.
  func range(from first: Numeral) -> Numeral? {
    guard let low = first.value, first.isQuantity, first.qualifier == .exact, !startsChain(first),
      let connector = endOfConnector(at: first.end), !hasLeadingZero(at: first.start)
    else { return nil }
    let next = text.glyph(connector)
    guard next.kind == .digit || next.isChineseDigit || next.kind == .scale,
      !hasLeadingZero(at: connector), let second = simpleNumeral(at: connector), let high = second.value,
      second.isQuantity, second.qualifier == .exact, !continuesChain(second)
    else { return nil }
    guard first.share == second.share || style == .reports && first.share == .none else { return nil }
    let shared = inherited(low, high, at: connector)
    guard shared < high else { return nil }
    var range = second
    range.range = first.start..<second.end
    range.value = nil
    range.low = shared
    range.high = high
    range.form = first.form.union(second.form).union(.range)
    range.form.remove(.loneDigit)
    return range
  }

  /// The lower end with the scale that only the upper end is written with: the 5 of 5至8万.
  private func inherited(_ low: ExactDecimal, _ high: ExactDecimal, at offset: Int) -> ExactDecimal {
    guard let second = amount(at: offset), second.finalScale > 0, let value = second.value, value == high
    else {
      return low
    }
    let scaled = low.timesTen(toThe: second.finalScale)
    return scaled < high ? scaled : low
  }

  private func endOfConnector(at offset: Int) -> Int? {
    if let dash = text.end(ofOne: "-－−–—~～〜", at: offset) {
      return text.end(ofOne: "—", at: dash) ?? dash
    }
    return text.end(ofOne: "至到", at: offset)
  }

  /// 2023-12-05 and 021-555 are no ranges.
  private func startsChain(_ numeral: Numeral) -> Bool {
    let before = text.glyph(before: numeral.start)
    return before.kind == .minus && text.glyph(before: numeral.start - before.length).kind == .digit
  }

  private func continuesChain(_ numeral: Numeral) -> Bool {
    let behind = text.glyph(numeral.end)
    return behind.kind == .minus && text.glyph(numeral.end + behind.length).kind == .digit
  }

  private func hasLeadingZero(at offset: Int) -> Bool {
    let first = text.glyph(offset)
    return first.kind == .digit && first.value == 0 && text.glyph(offset + first.length).kind == .digit
  }
}
