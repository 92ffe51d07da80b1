internal import Foundation
public import Phrases
internal import Scales
public import Statistics

extension Change {
  /// In a sentence, as in 比2023年增长12.3%; the direction is a word and a bound is said for the magnitude.
  ///
  /// - Parameter sameMonths: Whether both values are of the same months of their years.
  public func words(_ phrases: Phrases, of metric: Metric, sameMonths: Bool = false) -> String {
    let direction = difference > 0 ? 1 : difference < 0 ? -1 : 0
    if roundsToZero(of: metric) { return phrases.hardlyChanged(since: since, sameMonths: sameMonths) }
    // A fall of at most −5 on the number line is a fall of at least 5.
    let towards: Qualifier = qualifier == .atMost ? .atLeast : qualifier
    let magnitude = text({ $0.magnitude }, rounding: towards.rounding, phrases, metric)
    let bounded: String =
      switch towards {
      case .exact: magnitude
      case .atLeast: phrases.atLeast(magnitude)
      case .atMost: phrases.atMost(magnitude)
      case .approx: phrases.about(magnitude)
      }
    return phrases.change(since: since, amount: bounded, direction: direction, sameMonths: sameMonths)
  }

  /// In a panel's head, as in 比2023年+12.3%.
  func shortWords(_ phrases: Phrases, of metric: Metric) -> String {
    let sign = difference > 0 ? "+" : ""
    let number = sign + text({ $0 }, rounding: qualifier.rounding, phrases, metric)
    let bounded: String =
      switch qualifier {
      case .exact: number
      case .atLeast: phrases.atLeast(number)
      case .atMost: phrases.atMost(number)
      case .approx: phrases.about(number)
      }
    return phrases.shortChange(since: since, amount: bounded)
  }

  /// Whether one decimal would show a change as none.
  private func roundsToZero(of metric: Metric) -> Bool {
    guard difference != 0, qualifier == .exact || qualifier == .approx,
      let shown = percentage ?? (metric.kind == .rate ? difference : nil)
    else { return false }
    return shown.magnitude < Decimal(sign: .plus, exponent: -2, significand: 5)
  }

  /// The percentage, else the percentage points of a rate, else the difference in the metric's unit.
  private func text(
    _ side: (Decimal) -> Decimal, rounding: NumberFormat.Rounding, _ phrases: Phrases, _ metric: Metric
  ) -> String {
    if let percentage {
      return NumberFormat(decimals: 1).text(side(percentage), rounding: rounding) + "%"
    }
    let amount = side(difference)
    guard metric.kind == .rate else { return Quantities(metric, phrases).bare(amount, rounding: rounding) }
    return phrases.percentagePoints(
      NumberFormat(suiting: [amount], limit: 1).text(amount, rounding: rounding))
  }
}

extension Qualifier {
  /// The way to round so that a bound stays one.
  fileprivate var rounding: NumberFormat.Rounding {
    switch self {
    case .exact, .approx: .nearest
    case .atLeast: .down
    case .atMost: .up
    }
  }
}
