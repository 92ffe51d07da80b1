/// A column of a table: its name, and what its cells are when they are not missing.
public struct Column: Sendable, Hashable {
  /// What the cells of a column are.
  public enum Kind: Sendable, Hashable, CaseIterable {
    case text, integer, decimal, boolean, list

    /// Whether cells are numbers: aligned on the right and never cut.
    public var isNumeric: Bool { self == .integer || self == .decimal }
  }

  /// The name, as it stands in the header and as the key in JSON.
  public let name: String
  /// What its cells are.
  public let kind: Kind

  /// Creates a column.
  public init(_ name: String, _ kind: Kind = .text) {
    self.name = name
    self.kind = kind
  }
}
