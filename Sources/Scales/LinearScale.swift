/// Maps values to positions along a straight line.
///
///     LinearScale(domain: 0...50, from: 100, to: 0).position(of: 25)  // 50
public struct LinearScale: Sendable, Hashable {
  /// The values that the scale spans, in the metric's unit.
  public let domain: ClosedRange<Double>
  /// The position of the domain's lower bound, in points.
  public let start: Double
  /// The position of the domain's upper bound, in points; it may lie before `start`.
  public let end: Double

  /// Creates a scale from the values it spans and the positions of their two ends.
  public init(domain: ClosedRange<Double>, from start: Double, to end: Double) {
    self.domain = domain
    self.start = start
    self.end = end
  }

  /// The position of a value; a domain of one value puts everything in the middle.
  public func position(of value: Double) -> Double {
    let span = domain.upperBound - domain.lowerBound
    guard span > 0 else { return (start + end) / 2 }
    return start + (value - domain.lowerBound) / span * (end - start)
  }
}
