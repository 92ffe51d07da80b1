internal import ChineseNumerals

/// Parts behind 其中 that together are more than their whole.
struct PartsSum {
  let whole: Mention
  let parts: [Mention]

  /// The sums of a report that exceed their wholes.
  static func excesses(in passage: Passage) -> [PartsSum] {
    passage.marks.indices.compactMap { mark in
      guard passage.roles(at: mark).contains(.parts), let sum = sum(at: mark, passage), sum.isExcess else {
        return nil
      }
      return sum
    }
  }

  /// The number before 其中, and those behind it in its unit up to the next pause that ends them.
  ///
  /// Parts that stand between 、 end at the next comma: what follows in 其中甲58件、乙46件，调解成功99件 is no part.
  private static func sum(at mark: Int, _ passage: Passage) -> PartsSum? {
    guard let whole = number(before: mark, passage) else { return nil }
    var parts: [Mention] = []
    var index = mark + 1
    var isList = false
    while index < passage.marks.count, !endsParts(index, passage) {
      if !parts.isEmpty, passage.marks[index].kind == .stop {
        if passage.marks[index].value == Stop.list { isList = true }
        if isList, passage.marks[index].value >= Stop.clause { break }
      }
      if passage.isCount(index) {
        let part = passage.mentions[Int(passage.marks[index].value)]
        if part.unit == whole.unit { parts.append(part) }
      }
      index += 1
    }
    return parts.isEmpty ? nil : PartsSum(whole: whole, parts: parts)
  }

  private static func number(before mark: Int, _ passage: Passage) -> Mention? {
    var index = mark - 1
    while index >= 0, mark - index <= 8 {
      if passage.isCount(index) { return passage.mentions[Int(passage.marks[index].value)] }
      index -= 1
    }
    return nil
  }

  private static func endsParts(_ mark: Int, _ passage: Passage) -> Bool {
    switch passage.marks[mark].kind {
    case .close: true
    case .stop: passage.marks[mark].value >= Stop.semicolon
    default: passage.roles(at: mark).contains(.parts)
    }
  }

  /// How much the parts may sum to of a whole that is a lower bound: 余 seldom hides more than a tenth.
  private static let allowance = 1.1

  /// Whether the parts exceed the whole; a whole that is no more than a lower bound may be a little larger.
  private var isExcess: Bool {
    guard let all = whole.numeral.value?.approximate, whole.numeral.share == .none else { return false }
    let sum = parts.reduce(0.0) { $0 + ($1.numeral.value?.approximate ?? 0) }
    return sum > (whole.qualifier == .exact ? all : all * Self.allowance)
  }
}

extension ExactDecimal {
  /// The number to fifteen digits, for sums and comparisons.
  var approximate: Double {
    // Two words are turned into a floating-point number by general and slow code.
    var number = Int64(exactly: significand).map { Double($0) } ?? Double(significand)
    for _ in 0..<min(abs(exponent), 40) { number = exponent > 0 ? number * 10 : number / 10 }
    return number
  }
}
