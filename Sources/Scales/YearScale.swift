/// Gives every year of a span its slot, whether or not there is a value for it.
///
///     YearScale(years: 2015...2025, from: 0, to: 110).position(of: 2016)  // 15
public struct YearScale: Sendable, Hashable {
  /// The years, both ends included.
  public let years: ClosedRange<Int>
  /// The distance from one year to the next, in points.
  public let slot: Double
  private let first: Double

  /// Creates a scale.
  ///
  /// - Parameters:
  ///   - years: The span.
  ///   - start: Where the axis begins, in points.
  ///   - end: Where the axis ends, in points.
  ///   - inset: The room before the first and after the last year, in slots; half a slot makes bands.
  public init(years: ClosedRange<Int>, from start: Double, to end: Double, inset: Double = 0.5) {
    self.years = years
    let inset = years.count == 1 ? 0.5 : inset
    slot = (end - start) / (Double(years.count - 1) + 2 * inset)
    first = start + inset * slot
  }

  /// The middle of a year's slot.
  public func position(of year: Int) -> Double { first + Double(year - years.lowerBound) * slot }
}
