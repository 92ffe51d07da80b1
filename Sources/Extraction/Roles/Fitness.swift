internal import ChineseNumerals

extension Passage {
  /// Why a number can be no statement whatever stands around it; `nil` if it can.
  func unfit(_ mention: Mention) -> LeftReason? {
    let numeral = mention.numeral
    if numeral.isNoise { return .noise }
    if mention.isName { return .name }
    if !numeral.isQuantity { return .notQuantity }
    if mention.unit < 0 { return numeral.value == .zero || isBareCount(mention) ? nil : .noUnit }
    if vocabulary.units.isProperty(Int(mention.unit)) { return .otherThing }
    if numeral.value == nil || numeral.isRange || numeral.isVague { return .noValue }
    if numeral.share == .percentagePoint { return .change }
    return nil
  }

  /// Whether a number without a unit is a count all the same: it stands between a word like 收案 and a stop.
  private func isBareCount(_ mention: Mention) -> Bool {
    let mark = Int(mention.mark)
    guard mark > 0, mark + 1 < marks.count, marks[mark + 1].kind == .stop,
      marks[mark + 1].start == mention.end, marks[mark - 1].end == mention.start
    else { return false }
    return roles(at: mark - 1).contains(.counting)
  }

  /// Whether a number in 个 counts the noun behind it, and that noun is none of the lexicon's: 12个村.
  func countsOther(_ mention: Mention, _ place: NumberPlace) -> Bool {
    guard mention.unit >= 0, place.unit == vocabulary.units.piece else { return false }
    guard place.mark + 1 < marks.count else { return false }
    guard let mark = nounBehind(place.mark) else { return true }
    guard let term = term(at: mark) else { return false }
    if term.follows.isEmpty {
      let isNoun = term.roles.contains(.nothing) || term.isContent && term.roles.isEmpty
      return isNoun && !namesMetric(term) || term.roles.contains(.subPlace)
    }
    let isWanted = (place.sentence..<place.behind.upperBound).contains {
      wantsFollower(at: $0, mark)
    }
    return !isWanted
  }

  /// The mark that stands right behind a number, words that add nothing left out: 难题, of 4个实际难题.
  func nounBehind(_ number: Int) -> Int? {
    var mark = number + 1
    while mark < marks.count, marks[mark].start == marks[mark - 1].end, roles(at: mark) == .filler {
      mark += 1
    }
    return mark < marks.count && marks[mark].start == marks[mark - 1].end ? mark : nil
  }

  /// The noun right behind a number, where it belongs to that number alone.
  func ownNoun(behind place: NumberPlace) -> Int? {
    nounBehind(place.mark).flatMap { place.behind.contains($0) ? $0 : nil }
  }

  /// Whether a word may name a metric, and not only something that none counts.
  private func namesMetric(_ term: Term) -> Bool {
    vocabulary.pools.triggers[Int(term.triggers.lowerBound)..<Int(term.triggers.upperBound)].contains {
      $0.metric != Vocabulary.other
    }
  }

  /// Whether the word at a mark names a metric that wants the noun at another behind its unit: 法律顾问, of 11个社区.
  private func wantsFollower(at mark: Int, _ noun: Int) -> Bool {
    guard let triggers = term(at: mark)?.triggers else { return false }
    return vocabulary.pools.triggers[Int(triggers.lowerBound)..<Int(triggers.upperBound)].contains {
      $0.metric >= 0 && follows($0.metric, at: noun)
    }
  }

  /// Whether a number in 个 counts a noun that some metric wants behind its unit: 9个村.
  func countsFollower(_ place: NumberPlace) -> Bool {
    guard place.unit == vocabulary.units.piece, let next = ownNoun(behind: place) else { return false }
    return term(at: next)?.follows.isEmpty == false
  }

  /// The unit that a number counts in; that of a bare number is one that only a 0 is taken in.
  func unit(of mention: Mention) -> Int {
    mention.unit < 0 ? UnitTable.none : vocabulary.units.written[Int(mention.unit)].unit
  }

  /// The value in the unit that the written one counts as.
  func value(of mention: Mention) -> ExactDecimal? {
    guard let value = mention.numeral.value else { return nil }
    guard mention.unit >= 0 else { return value }
    let written = vocabulary.units.written[Int(mention.unit)]
    let scaled = ExactDecimal(
      significand: value.significand, exponent: value.exponent + Int(mention.power))
    guard written.multiplier != written.divisor else { return scaled }
    return scaled.converted(by: written.multiplier, over: written.divisor)
  }
}

extension ExactDecimal {
  /// The number times `multiplier` over `divisor`, with four decimal places where it does not come out even.
  func converted(by multiplier: Int, over divisor: Int) -> ExactDecimal? {
    var digits = significand
    var exponent = exponent
    for factor in [Int128(multiplier), 10_000] {
      let (product, overflow) = digits.multipliedReportingOverflow(by: factor)
      guard !overflow else { return nil }
      digits = product
    }
    exponent -= 4
    return ExactDecimal(significand: digits / Int128(divisor), exponent: exponent)
  }
}
