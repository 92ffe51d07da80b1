/// How a value stands to the number that was written.
public enum NumeralQualifier: String, Sendable, Hashable, CaseIterable {
  case exact
  /// A lower bound: 余, 多, 以上, 超, 逾.
  case atLeast = "at_least"
  /// An upper bound: 不足, 不到, 以下.
  case atMost = "at_most"
  /// Near the number, to either side: 近, 约, 左右.
  case approx
}

/// What of a whole a numeral counts.
public enum NumeralShare: Sendable, Hashable {
  /// A plain number.
  case none
  /// Hundredths of a whole: 50%, 百分之五十, 五成, 五折. The value is 50.
  case percent
  /// A difference between two percentages: 3.2个百分点. The value is 3.2.
  case percentagePoint
}

/// How a numeral is written, and what kind of numeral it is.
public struct NumeralForm: OptionSet, Sendable, Hashable {
  /// One bit for each property.
  public let rawValue: UInt16
  /// The properties whose bits are set.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Two ends, no value: 3至5, 10-15, 两三, 三四十.
  public static let range = NumeralForm(rawValue: 1 << 0)
  /// An order of magnitude, no value: 数千, 几十, 上百.
  public static let vague = NumeralForm(rawValue: 1 << 1)
  /// Digits that character recognition has damaged, or more digits than a number can have: l2, 1O. No value.
  public static let noise = NumeralForm(rawValue: 1 << 2)
  /// Part of a name that has Latin letters or a plan's number: A4, PM2.5, 十四五. No value.
  public static let code = NumeralForm(rawValue: 1 << 3)
  /// A place in an order: 第三, 第12. The value is that place.
  public static let ordinal = NumeralForm(rawValue: 1 << 4)
  /// A single Chinese digit, 一 to 九 or 两, which is a count only if a counter follows.
  public static let loneDigit = NumeralForm(rawValue: 1 << 5)
  /// Chinese digits in a row without 十 or 百, as years are written: 二〇二三.
  public static let digitString = NumeralForm(rawValue: 1 << 6)
  /// Parts of a whole: 三分之一, 1/3, 一又二分之一.
  public static let fraction = NumeralForm(rawValue: 1 << 7)
  /// Has at least one Chinese digit or scale: 三十, 3万.
  public static let chinese = NumeralForm(rawValue: 1 << 8)
}

/// A numeral in UTF-8 text.
///
/// `30余万` has the value 300000 and the qualifier `atLeast`; `两三` has no value but 2 as `low` and 3 as `high`.
/// Words beside the numeral (近, 以上) are not part of it: see ``BoundWord``.
public struct Numeral: Sendable, Hashable {
  /// The bytes of the numeral.
  public var range: Range<Int>
  /// The number; nil for ranges, vague numerals, noise and codes. Half of a whole as a percentage is 50.
  public var value: ExactDecimal?
  /// The lower end of a range or a vague numeral.
  public var low: ExactDecimal?
  /// The upper end of a range or a vague numeral.
  public var high: ExactDecimal?
  /// The qualifier that the numeral has within itself: `atLeast` for 30余万 and 十几.
  public var qualifier: NumeralQualifier = .exact
  /// What of a whole it counts.
  public var share: NumeralShare = .none
  /// How it is written, and what kind it is.
  public var form: NumeralForm = []

  init(range: Range<Int>, value: ExactDecimal? = nil, form: NumeralForm = []) {
    self.range = range
    self.value = value
    self.form = form
  }

  /// The first byte.
  public var start: Int { range.lowerBound }
  /// The byte after the last.
  public var end: Int { range.upperBound }
  /// Whether the value is hundredths of a whole.
  public var isPercent: Bool { share == .percent }
  /// Whether it has two ends and no value.
  public var isRange: Bool { form.contains(.range) }
  /// Whether it is an order of magnitude.
  public var isVague: Bool { form.contains(.vague) }
  /// Whether it is damaged or too long.
  public var isNoise: Bool { form.contains(.noise) }
  /// Whether it can be a count or a measure: not noise, not part of a name, not a place in an order.
  public var isQuantity: Bool { form.isDisjoint(with: [.noise, .code, .ordinal]) }
}
