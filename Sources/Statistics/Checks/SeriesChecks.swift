import Foundation

/// Doubts that only the years side by side show.
enum SeriesChecks {
  /// How near to ten or a hundred times a jump must be to look like a slip of the decimal point or a lost 万.
  private static let slips: [Decimal] = [10, 100, 10_000]

  /// Jumps to about ten, a hundred or ten thousand times the value and back, and the same number in two years running.
  static func findings(in series: Series) -> [(kind: String, year: Int, facts: [String])] {
    let known = series.values.filter { $0.value != nil && $0.months == nil }
    var findings: [(kind: String, year: Int, facts: [String])] = []
    for (before, after) in zip(known, known.dropFirst()) where after.year == before.year + 1 {
      guard let old = before.value, let new = after.value else { continue }
      let facts = [
        series.place.name, series.metric.id, "\(new)", "\(after.year)", "\(old)", "\(before.year)",
      ]
      if let factor = slip(from: old, to: new), series.metric.kind != .rate {
        findings.append(("jump", after.year, facts + ["\(factor)"]))
      }
      if old == new, old.significantDigits >= 3, series.metric.kind != .rate {
        findings.append(("same-number", after.year, facts))
      }
    }
    return findings
  }

  private static func slip(from old: Decimal, to new: Decimal) -> Decimal? {
    guard old > 0, new > 0, max(old, new) >= 100 else { return nil }
    let ratio = max(old, new) / min(old, new)
    return slips.first { $0 * Decimal(8) / 10 <= ratio && ratio <= $0 * Decimal(125) / 100 }
  }
}
