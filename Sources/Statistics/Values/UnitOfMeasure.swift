/// A counter or unit, by its canonical symbol: 件, 人次, 元, 平方米, %.
public struct UnitOfMeasure: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The symbol, as it is written after a number.
  public let symbol: String

  /// Creates a unit from its symbol.
  public init(_ symbol: String) { self.symbol = symbol }

  /// The unit of every rate.
  public static let percent = UnitOfMeasure("%")

  /// The unit of differences between rates.
  public static let percentagePoint = UnitOfMeasure("百分点")

  /// What the words of a percentage begin or end with, so that no sign is added to them.
  private static let percentWords = (starts: ["百分之"], ends: ["%", "％", "成", "折"])

  /// A number as written with its unit, which a percentage has in itself: 54件, 95%, 百分之九十五.
  public func quantity(asWritten number: String) -> String {
    let saysPercent =
      Self.percentWords.starts.contains(where: number.hasPrefix)
      || Self.percentWords.ends.contains(where: number.hasSuffix)
    return self == .percent && saysPercent ? number : number + symbol
  }

  /// The symbol.
  public var description: String { symbol }

  /// Orders units by their symbols.
  public static func < (left: UnitOfMeasure, right: UnitOfMeasure) -> Bool { left.symbol < right.symbol }
}
