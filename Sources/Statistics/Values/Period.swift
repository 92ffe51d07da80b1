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
