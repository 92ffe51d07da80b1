extension Chart {
  /// What values are counted in.
  public struct Unit: Sendable, Hashable {
    /// What kind of number it goes with; it decides ticks and decimals, and whether parts add up.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// Whole things: ticks are whole.
      case count
      /// Amounts of anything: money, areas.
      case amount
      /// A rate in percent: one decimal, never summed.
      case percent
      /// A difference between two values: positive ones are written with a plus sign.
      case change
    }

    /// The symbol, as in 件.
    public var symbol: String
    /// What kind of number it goes with.
    public var kind: Kind

    /// Creates a unit.
    public init(_ symbol: String, kind: Kind) {
      self.symbol = symbol
      self.kind = kind
    }
  }
}
