/// A word beside a numeral that makes it a bound or an approximation: 近, 逾, 不足, 余, 以上, 左右.
public struct BoundWord: Sendable, Hashable {
  /// What the word makes of the value.
  public let qualifier: NumeralQualifier
  /// The bytes of the word.
  public let range: Range<Int>
  /// Whether it stands only right behind the digits, not behind a unit: 余, 多, 来.
  let isAttached: Bool

  /// The bound word that ends where a numeral starts, blanks between them allowed.
  ///
  ///     逾20万元 → atLeast    近百场 → approx    不足10件 → atMost    最近3年 → nil
  public static func before(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> BoundWord? {
    GlyphTable.cells.withUnsafeBufferPointer { before(offset, in: NumeralText(bytes: bytes, cells: $0)) }
  }

  /// The bound word that starts where a numeral or its unit ends.
  ///
  ///     1200余户 → atLeast    10件以上 → atLeast    50名左右 → approx    20件以下 → atMost
  public static func after(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> BoundWord? {
    GlyphTable.cells.withUnsafeBufferPointer { after(offset, in: NumeralText(bytes: bytes, cells: $0)) }
  }

  /// Words before a numeral. A longer word comes before its own ending; a word with qualifier nil is no bound.
  private static let preceding: [(StaticString, NumeralQualifier?)] = [
    ("不少于", .atLeast), ("不少於", .atLeast), ("不低于", .atLeast), ("不低於", .atLeast), ("不小于", .atLeast),
    ("不超过", .atMost), ("不超過", .atMost), ("未超过", .atMost), ("不高于", .atMost), ("不多于", .atMost),
    ("不大于", .atMost),
    ("超过", .atLeast), ("超過", .atLeast), ("超出", .atLeast), ("高于", .atLeast), ("高於", .atLeast),
    ("多于", .atLeast),
    ("大于", .atLeast), ("至少", .atLeast), ("最少", .atLeast), ("起码", .atLeast), ("突破", .atLeast),
    ("低于", .atMost), ("低於", .atMost), ("少于", .atMost), ("少於", .atMost), ("小于", .atMost), ("至多", .atMost),
    ("最多", .atMost), ("少于", .atMost), ("不足", .atMost), ("不到", .atMost), ("不满", .atMost), ("未达", .atMost),
    ("大约", .approx), ("大約", .approx), ("约为", .approx), ("大概", .approx), ("将近", .approx), ("將近", .approx),
    ("接近", .approx), ("最近", nil), ("附近", nil), ("邻近", nil), ("就近", nil), ("新近", nil), ("近近", nil),
    ("签约", nil), ("簽約", nil), ("预约", nil), ("預約", nil), ("公约", nil), ("条约", nil), ("履约", nil),
    ("节约", nil), ("集约", nil), ("违约", nil), ("合约", nil), ("契约", nil), ("制约", nil), ("邀约", nil), ("解约", nil),
    ("≥", .atLeast), ("≤", .atMost), ("逾", .atLeast), ("超", .atLeast), ("近", .approx), ("约", .approx),
    ("約", .approx),
  ]

  /// Words behind a numeral or its unit.
  private static let following: [(StaticString, NumeralQualifier)] = [
    ("及以上", .atLeast), ("以上", .atLeast), ("有余", .atLeast), ("开外", .atLeast), ("出头", .atLeast),
    ("余", .atLeast),
    ("餘", .atLeast), ("多", .atLeast), ("+", .atLeast), ("＋", .atLeast),
    ("及以下", .atMost), ("以下", .atMost), ("以内", .atMost), ("之内", .atMost), ("不到", .atMost),
    ("左右", .approx), ("上下", .approx), ("来", .approx), ("來", .approx), ("许", .approx), ("許", .approx),
  ]

  /// What the words before a numeral end with, so that most places are dismissed at once.
  private static let lastCharacters = Characters("于於过過出少码破多足到满达约約为概近逾超≥≤")
  /// What the words behind a numeral begin with.
  private static let firstCharacters = Characters("及以有开出余餘多+＋之不左上来來许許")

  static func before(_ offset: Int, in text: NumeralText) -> BoundWord? {
    let end = text.skippingBlanksBack(offset)
    guard lastCharacters.contains(text.scalar(before: end).value) else { return nil }
    for (word, qualifier) in preceding where text.ends(with: word, before: end) {
      return qualifier.map {
        BoundWord(qualifier: $0, range: end - word.utf8CodeUnitCount..<end, isAttached: false)
      }
    }
    return nil
  }

  static func after(_ offset: Int, in text: NumeralText) -> BoundWord? {
    let start = text.skippingBlanks(offset)
    guard firstCharacters.contains(text.scalar(start).value) else { return nil }
    for (word, qualifier) in following {
      guard let end = text.end(of: word, at: start), !isOtherWord(word, endingAt: end, in: text) else {
        continue
      }
      return BoundWord(
        qualifier: qualifier, range: start..<end, isAttached: word.utf8CodeUnitCount == 3)
    }
    return nil
  }

  /// Whether the character belongs to a word of another sense: 多元, 来访, 许可, 多次.
  private static func isOtherWord(_ word: StaticString, endingAt end: Int, in text: NumeralText) -> Bool {
    guard word.utf8CodeUnitCount == 3 else { return false }
    if text.end(of: "多", at: end - 3) != nil { return text.end(of: "元化", at: end) != nil }
    if text.end(ofOne: "来來", at: end - 3) != nil { return text.end(ofOne: "访訪自源电電信函说說往", at: end) != nil }
    if text.end(ofOne: "许許", at: end - 3) != nil { return text.end(ofOne: "可多", at: end) != nil }
    return false
  }
}
