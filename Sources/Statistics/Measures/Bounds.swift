public import Foundation

extension SeriesValue {
  /// What it is at least; `nil` where that cannot be told.
  public var lowerBound: Decimal? {
    switch qualifier {
    case .exact, .atLeast: value
    case .atMost: value == nil ? nil : 0
    case .approx: nil
    }
  }

  /// What it is at most; `nil` where that cannot be told.
  ///
  /// - Parameter kind: The metric's kind: no rate exceeds 100.
  public func upperBound(of kind: Metric.Kind) -> Decimal? {
    switch qualifier {
    case .exact, .atMost: value
    case .atLeast, .approx: value != nil && kind == .rate ? 100 : nil
    }
  }

  /// Whether it is no less than another value whatever the bounds of both hide.
  public func isCertainlyAtLeast(_ other: SeriesValue, of kind: Metric.Kind) -> Bool {
    guard let low = lowerBound, let high = other.upperBound(of: kind) else { return false }
    return low >= high
  }
}
