internal import Figures
internal import Foundation
internal import Phrases
internal import Scales
internal import Statistics

/// Values of one metric with all their digits, as the annex has them.
struct ExactQuantities {
  private let metric: Metric
  private let phrases: Phrases

  init(_ metric: Metric, _ phrases: Phrases) {
    self.metric = metric
    self.phrases = phrases
  }

  /// All digits with the unit, without a word about bounds.
  func bare(_ value: Decimal) -> String {
    let number = NumberFormat(decimals: max(0, -value.exponent)).text(value)
    return phrases.quantity(number, unit: metric.unit.symbol)
  }

  /// All digits with the unit, and behind them the form that text and pictures show where that is another.
  func text(_ value: Decimal, _ qualifier: Qualifier) -> String {
    let exact = bounded(bare(value), qualifier)
    let shown = Quantities(metric, phrases).text(value, qualifier)
    return exact == shown ? exact : exact + phrases.remark([phrases.shownAs(shown)])
  }

  private func bounded(_ quantity: String, _ qualifier: Qualifier) -> String {
    switch qualifier {
    case .exact: quantity
    case .atLeast: phrases.atLeast(quantity)
    case .atMost: phrases.atMost(quantity)
    case .approx: phrases.about(quantity)
    }
  }
}
