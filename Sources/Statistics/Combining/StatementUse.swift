/// What became of a statement when a year's value was made.
public enum StatementUse: String, Sendable, Hashable, CaseIterable {
  /// It is the value, or a part of the sum that is.
  case counted
  /// It says again what another says.
  case restated
  /// It is part of a stated whole.
  case part
  /// It covers fewer months than another.
  case narrower
  /// It contradicts another that was kept.
  case conflicting
  /// It covers some months of a year of which a later report tells the whole.
  case superseded
  /// Another report was believed.
  case overruled
}

/// Two statements of different figures for one place and year, of which one was kept.
public struct StatementConflict: Sendable, Hashable {
  /// Between whom it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// One report contradicts itself.
    case withinReport = "statements-conflict"
    /// Two reports of one place and year contradict each other.
    case betweenReports = "reports-conflict"
    /// A later report gives another figure than the year's own.
    case laterFigure = "prior-differs"
    /// The year's own report tells some months, a later report the whole: both may be true.
    case supersededPart = "part-superseded"

    /// Whether the two statements cannot both be true.
    public var isContradiction: Bool { self != .supersededPart }
  }

  /// Between whom.
  public let kind: Kind
  /// The index of the statement that was kept.
  public let kept: Int
  /// The index of the statement that was not.
  public let other: Int
}
