/// A year, or some months of it.
public struct Period: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The calendar year.
  public let year: Int
  /// The months covered, 1 to 12, both ends included; `nil` for the whole year.
  public let months: ClosedRange<Int>?

  /// Creates a period; months 1–12 are the whole year.
  public init(year: Int, months: ClosedRange<Int>? = nil) {
    self.year = year
    self.months = months == 1...12 ? nil : months
  }

  /// Reads a period as users write it: `2023`, or `2023:1-11` for some months; `nil` for other words.
  public init?(words: String) {
    let parts = words.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts[0].utf8.count == 4, let year = Int(parts[0]), (1900...2200).contains(year) else { return nil }
    guard parts.count > 1 else {
      self.init(year: year)
      return
    }
    let months = parts[1].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard months.count == 2, let first = months[0], let last = months[1], 1 <= first, first <= last,
      last <= 12
    else { return nil }
    self.init(year: year, months: first...last)
  }

  /// The months as `FIRST-LAST`, empty for a whole year.
  public var monthsText: String { months.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "" }

  /// The year, with its months where it is not whole.
  public var description: String { months == nil ? "\(year)" : "\(year) (\(monthsText))" }

  /// Orders periods by year, then by their last month.
  public static func < (left: Period, right: Period) -> Bool {
    (left.year, left.months?.upperBound ?? 12, left.months?.lowerBound ?? 1)
      < (right.year, right.months?.upperBound ?? 12, right.months?.lowerBound ?? 1)
  }
}
