/// A numeral found in a text, with the words beside it taken into account.
public struct NumeralMention: Sendable, Hashable {
  /// Unicode scalars of the line, half-open.
  public var range: Range<Int>
  /// The numeral as written, without the words that bound it.
  public var text: String
  /// The number; nil for ranges and vague numerals. A percentage of 50% is 50.
  public var value: ExactDecimal?
  /// The least that is meant; nil if there is no lower bound.
  public var low: ExactDecimal?
  /// The most that is meant; nil if there is no upper bound.
  public var high: ExactDecimal?
  /// How the value stands to what is meant.
  public var qualifier: NumeralQualifier
  /// The counter or unit behind the numeral, or nothing.
  public var unit: String
  /// Whether it is a share of a hundred, percentage points among them, whose unit says so.
  public var isPercent: Bool
}
