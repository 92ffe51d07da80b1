import Foundation

/// Doubts that only the years side by side show.
enum SeriesChecks {
  /// How near to ten or a hundred times a jump must be to look like a slip of the decimal point or a lost 万.
  private static let slips: [(factor: Decimal, name: String)] = [
    (10, "ten"), (100, "a hundred"), (10_000, "ten thousand"),
  ]

  /// Jumps to about ten, a hundred or ten thousand times the value and back, and the same number in two years running.
  static func findings(in series: Series) -> [(kind: String, year: Int, message: String)] {
    let known = series.values.filter { $0.value != nil && $0.months == nil }
    var findings: [(kind: String, year: Int, message: String)] = []
    for (before, after) in zip(known, known.dropFirst()) where after.year == before.year + 1 {
      guard let old = before.value, let new = after.value else { continue }
      let what = "\(series.place.name) \(series.metric.id)"
      if let name = slip(from: old, to: new), series.metric.kind != .rate {
        findings.append(
          (
            "jump", after.year,
            "\(what): \(new) in \(after.year) is about \(name) times \(new > old ? "" : "less than ")"
              + "\(old) in \(before.year); check the unit and the decimal point"
          ))
      }
      if old == new, old.significantDigits >= 3, series.metric.kind != .rate {
        findings.append(
          (
            "same-number", after.year,
            "\(what): \(new) in both \(before.year) and \(after.year); check that one was not copied"
          ))
      }
    }
    return findings
  }

  private static func slip(from old: Decimal, to new: Decimal) -> String? {
    guard old > 0, new > 0, max(old, new) >= 100 else { return nil }
    let ratio = max(old, new) / min(old, new)
    return slips.first { $0.factor * Decimal(8) / 10 <= ratio && ratio <= $0.factor * Decimal(125) / 100 }?
      .name
  }
}
