/// The marks of a value axis and the values that the axis spans.
public struct Ticks: Sendable, Hashable {
  /// The marked values, ascending.
  public let values: [Double]
  /// How many decimals it takes to write every one of them.
  public let decimals: Int
  /// The span of the axis: from the lower of first mark and least datum to the higher of last mark and
  /// greatest datum.
  public let domain: ClosedRange<Double>

  init(values: [Double], decimals: Int, covering data: ClosedRange<Double>) {
    self.values = values
    self.decimals = decimals
    let low = min(values.first ?? data.lowerBound, data.lowerBound)
    let high = max(values.last ?? data.upperBound, data.upperBound)
    domain = low...high
  }
}
