/// A place that reports speak of: a province, a city, a county-level unit or a town.
///
///     Place(path: ["天津市", "南开区", "华苑街道"], level: .town).name  // 南开区华苑街道
public struct Place: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The administrative level of a place's innermost name.
  public enum Level: Int, Sendable, Hashable, Comparable, CaseIterable {
    case province, city, county, town

    /// Orders levels from the outermost in.
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// The names from the outermost known to the place's own; never empty.
  public let path: [String]
  /// The level of the last name.
  public let level: Level

  /// Creates a place from its names, the outermost first.
  public init(path: [String], level: Level) {
    precondition(!path.isEmpty, "a place has at least its own name")
    self.path = path
    self.level = level
  }

  /// How the place is called in results: a town joined to its county-level unit, others by their own name.
  public var name: String { level == .town ? path.suffix(2).joined() : shortName }

  /// The last name alone, as in 华苑街道.
  public var shortName: String { path[path.count - 1] }

  /// The place that this one lies in, as far as its path says.
  public var parent: Place? {
    guard path.count > 1 else { return nil }
    let above: Level = level == .town ? .county : level == .county ? .city : .province
    return Place(path: Array(path.dropLast()), level: above)
  }

  /// Whether this place lies anywhere under `other`.
  public func isWithin(_ other: Place) -> Bool {
    path.count > other.path.count && path.starts(with: other.path)
  }

  /// The name.
  public var description: String { name }

  /// Orders places by their paths.
  public static func < (left: Place, right: Place) -> Bool {
    left.path.lexicographicallyPrecedes(right.path)
  }
}
