internal import Foundation
internal import Scales

/// The scale of a value axis, of either kind.
enum ValueScale {
  case linear(LinearScale)
  case logarithmic(LogarithmicScale)

  func position(of value: Double) -> Double {
    switch self {
    case .linear(let scale): scale.position(of: value)
    case .logarithmic(let scale): scale.position(of: value)
    }
  }
}

extension Ticks {
  /// Ticks for an axis of this length, or `nil` where there is no value to show.
  ///
  /// - Parameters:
  ///   - values: The divided values on the axis.
  ///   - length: The length of the axis, in points; it bounds the number of ticks.
  init?(values: [Double], measure: Measure, baseline: Chart.Baseline, length: Double) {
    // Even where the data pass the last tick, two labels keep 3 pt between them.
    let most = min(7, max(2, Int(length / 13.5 + 0.5)))
    let counts = min(4, most)...most
    guard var low = values.min(), var high = values.max() else { return nil }
    if baseline == .logarithmic {
      self.init(logarithmic: low...high, limit: counts.upperBound)
      return
    }
    if baseline == .zero {
      low = min(low, 0)
      high = max(high, 0)
      // Counts of nearly nothing still get marks enough to read the axis as one.
      if measure.wholeSteps, low == 0 { high = max(high, Double(counts.lowerBound - 1)) }
    }
    let target = Int((length / 30).rounded())
    var request = TickRequest(
      data: low...high, target: min(max(target, counts.lowerBound), counts.upperBound), counts: counts,
      wholeSteps: measure.wholeSteps)
    if measure.unit.kind == .percent, baseline == .fitted {
      // From a full ten under the data, in whole points.
      let ten = (low / 10).rounded(.down) * 10
      request.data = (ten < high ? ten : ten - 10)...high
      request.wholeSteps = true
    }
    if measure.unit.kind == .percent, high <= 100 {
      // A share has no mark above 100; without room for five, 0, 50 and 100 are better than four less round ones.
      request.ceiling = 100
      if most == 4 { request.counts = 3...4 }
    }
    self.init(request)
  }
}
