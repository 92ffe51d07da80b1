internal import Foundation

/// Maps positive values to positions so that equal ratios are equally far apart.
///
///     LogarithmicScale(domain: 1...100, from: 0, to: 200).position(of: 10)  // 100
public struct LogarithmicScale: Sendable, Hashable {
  private let exponents: LinearScale

  /// Creates a scale from the values it spans, all above 0, and the positions of their two ends.
  public init(domain: ClosedRange<Double>, from start: Double, to end: Double) {
    precondition(domain.lowerBound > 0, "a logarithmic scale has no place for 0")
    exponents = LinearScale(
      domain: log10(domain.lowerBound)...log10(domain.upperBound), from: start, to: end)
  }

  /// The position of a value above 0.
  public func position(of value: Double) -> Double { exponents.position(of: log10(value)) }
}
