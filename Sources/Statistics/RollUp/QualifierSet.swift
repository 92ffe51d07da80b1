/// The kinds of number that went into a sum or a mean, to tell what kind the result is.
public struct QualifierSet: OptionSet, Sendable, Hashable {
  /// One bit for each kind.
  public let rawValue: UInt8

  /// Creates a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Creates a set of the kinds given.
  public init(_ qualifiers: some Sequence<Qualifier>) {
    self = qualifiers.reduce(into: []) { $0.insert(Self(of: $1)) }
  }

  /// The set of one kind.
  public init(of qualifier: Qualifier) {
    switch qualifier {
    case .exact: self = []
    case .atLeast: self = .atLeast
    case .atMost: self = .atMost
    case .approx: self = .approx
    }
  }

  /// A lower bound is among them.
  public static let atLeast = QualifierSet(rawValue: 1)
  /// An upper bound is among them.
  public static let atMost = QualifierSet(rawValue: 2)
  /// A number near the truth is among them.
  public static let approx = QualifierSet(rawValue: 4)

  /// What a sum, a mean or a median of such numbers is.
  ///
  /// Beside exact numbers alone a bound stays one. An approximate number may err to either side, and so may bounds
  /// to both sides: with these the result is only approximate.
  public var ofSum: Qualifier {
    switch self {
    case []: .exact
    case .atLeast: .atLeast
    case .atMost: .atMost
    default: .approx
    }
  }
}
