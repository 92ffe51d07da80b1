internal import Foundation
public import Phrases
internal import Scales
public import Statistics

extension Change {
  /// In a sentence, as in 比2023年增长12.3%; the direction is a word and a bound is said for the magnitude.
  public func words(_ phrases: Phrases, of metric: Metric) -> String {
    let direction = amount > 0 ? 1 : amount < 0 ? -1 : 0
    // A fall of at least −5 on the number line is a fall of at most 5.
    let towards: Qualifier =
      switch (qualifier, direction) {
      case (.atLeast, -1): .atMost
      case (.atMost, -1): .atLeast
      default: qualifier
      }
    let magnitude = text(amount.magnitude, rounding: towards.rounding, phrases, metric)
    let bounded: String =
      switch towards {
      case .exact: magnitude
      case .atLeast: phrases.atLeast(magnitude)
      case .atMost: phrases.atMost(magnitude)
      case .approx: phrases.about(magnitude)
      }
    return phrases.change(since: since, amount: bounded, direction: direction)
  }

  /// In a panel's head, as in 比2023年+12.3%.
  func shortWords(_ phrases: Phrases, of metric: Metric) -> String {
    let sign = amount > 0 ? "+" : ""
    let number = sign + text(amount, rounding: qualifier.rounding, phrases, metric)
    let bounded: String =
      switch qualifier {
      case .exact: number
      case .atLeast: phrases.atLeast(number)
      case .atMost: phrases.atMost(number)
      case .approx: phrases.about(number)
      }
    return phrases.shortChange(since: since, amount: bounded)
  }

  private func text(
    _ amount: Decimal, rounding: NumberFormat.Rounding, _ phrases: Phrases, _ metric: Metric
  ) -> String {
    switch measure {
    case .percent: NumberFormat(decimals: 1).text(amount, rounding: rounding) + "%"
    case .percentagePoints:
      phrases.percentagePoints(NumberFormat(suiting: [amount], limit: 1).text(amount, rounding: rounding))
    case .difference: Quantities(metric, phrases).bare(amount, rounding: rounding)
    }
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
