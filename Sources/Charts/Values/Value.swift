public import Foundation

extension Chart {
  /// How a value stands to the truth.
  public enum Qualifier: String, Sendable, Hashable, CaseIterable {
    case exact
    /// A lower bound, drawn with an upward arrow and “≥”.
    case atLeast = "at_least"
    /// An upper bound, drawn with a downward arrow and “≤”.
    case atMost = "at_most"
    /// Near the number, written with 约.
    case approx
  }

  /// The value of one year.
  public struct Value: Sendable, Hashable {
    /// The year.
    public var year: Int
    /// The exact value in the series' unit.
    public var amount: Decimal
    /// How it stands to the truth.
    public var qualifier: Qualifier
    /// Whether it covers only some months of its year: drawn hollow, its year marked `*`.
    public var isPartYear: Bool
    /// Whether it is a total to which not all places reported: drawn hollow.
    public var isIncomplete: Bool
    /// Whether it is a total over other places than the value before it: the line between the two is dashed.
    public var isOfOtherPlaces: Bool

    /// Creates a value.
    public init(
      year: Int, amount: Decimal, qualifier: Qualifier = .exact, isPartYear: Bool = false,
      isIncomplete: Bool = false, isOfOtherPlaces: Bool = false
    ) {
      self.year = year
      self.amount = amount
      self.qualifier = qualifier
      self.isPartYear = isPartYear
      self.isIncomplete = isIncomplete
      self.isOfOtherPlaces = isOfOtherPlaces
    }
  }
}
