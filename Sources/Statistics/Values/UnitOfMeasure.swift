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

  /// The symbol.
  public var description: String { symbol }

  /// Orders units by their symbols.
  public static func < (left: UnitOfMeasure, right: UnitOfMeasure) -> Bool { left.symbol < right.symbol }
}
