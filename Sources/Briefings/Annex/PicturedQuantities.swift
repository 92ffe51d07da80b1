internal import Foundation
internal import Phrases
internal import Scales
internal import Statistics

/// Values of one series as its picture has them: all divided alike, where the greatest has many digits.
struct PicturedQuantities {
  private let metric: Metric
  private let phrases: Phrases
  private let division: NumberDivision
  private let format: NumberFormat

  init(_ series: Series, _ phrases: Phrases) {
    let values = series.values.compactMap(\.value)
    let greatest = values.map { NSDecimalNumber(decimal: $0.magnitude).doubleValue }.max() ?? 0
    let division = NumberDivision.suited(
      to: greatest, language: phrases.language == .chinese ? .chinese : .english)
    self.metric = series.metric
    self.phrases = phrases
    self.division = division
    format = NumberFormat(
      suiting: values.map(division.divided),
      upTo: greatest / NSDecimalNumber(decimal: division.divisor).doubleValue)
  }

  /// The value with its unit; `nil` where the picture has all digits.
  func text(_ value: SeriesValue) -> String? {
    guard let amount = value.value, division != .ones else { return nil }
    let rounding: NumberFormat.Rounding =
      switch value.qualifier {
      case .exact, .approx: .nearest
      case .atLeast: .down
      case .atMost: .up
      }
    let number = format.text(division.divided(amount), rounding: rounding)
    let scaled = phrases.scaled(number, by: division.name.trimmingCharacters(in: .whitespaces))
    return phrases.quantity(scaled, unit: metric.unit.symbol)
  }
}
