/// Divides a length into equal bands, one for each category, each with a bar in its middle.
///
///     BandScale(count: 4, from: 0, to: 80, fill: 0.65).thickness  // 13
public struct BandScale: Sendable, Hashable {
  /// How many bands there are; at least 1.
  public let count: Int
  /// Where the first band begins, in points.
  public let start: Double
  /// The length of one band, in points.
  public let band: Double
  /// The share of a band that its bar fills.
  public let fill: Double

  /// Creates a scale that fills the length from `start` to `end`.
  public init(count: Int, from start: Double, to end: Double, fill: Double) {
    self.count = max(count, 1)
    self.start = start
    self.band = (end - start) / Double(self.count)
    self.fill = fill
  }

  /// The thickness of a bar.
  public var thickness: Double { band * fill }

  /// The middle of the band at `index`.
  public func middle(of index: Int) -> Double { start + (Double(index) + 0.5) * band }
}
