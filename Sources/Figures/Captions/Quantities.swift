public import Foundation
public import Phrases
internal import Scales
public import Statistics

/// Values of one metric in words: divided by 万 or 亿, rounded to the side of their bound, with the unit behind.
public struct Quantities: Sendable, Hashable {
  private let phrases: Phrases
  private let unit: String
  private let isRate: Bool

  /// Creates the wording of a metric's values.
  public init(_ metric: Metric, _ phrases: Phrases) {
    self.phrases = phrases
    unit = metric.unit.symbol
    isRate = metric.kind == .rate
  }

  /// As in 至少13,000件.
  public func text(_ value: Decimal, _ qualifier: Qualifier) -> String {
    switch qualifier {
    case .exact: bare(value)
    case .atLeast: phrases.atLeast(bare(value, rounding: .down))
    case .atMost: phrases.atMost(bare(value, rounding: .up))
    case .approx: phrases.about(bare(value))
    }
  }

  /// As in ≥13,000件, for tables.
  public func marked(_ value: Decimal, _ qualifier: Qualifier) -> String {
    switch qualifier {
    case .exact: bare(value)
    case .atLeast: phrases.marked(bare(value, rounding: .down), isAtLeast: true)
    case .atMost: phrases.marked(bare(value, rounding: .up), isAtLeast: false)
    case .approx: phrases.aboutMarked(bare(value))
    }
  }

  /// Without a word about bounds, but rounded to the side of one.
  func bare(_ value: Decimal, rounding: NumberFormat.Rounding = .nearest) -> String {
    let magnitude = NSDecimalNumber(decimal: value.magnitude).doubleValue
    let language: NumberDivision.Language = phrases.language == .chinese ? .chinese : .english
    // Sums of money are told in 万元 from 10,000 yuan on.
    let isMoney = language == .chinese && unit == "元" && magnitude >= 10_000
    let division = NumberDivision.suited(
      to: isMoney ? max(magnitude, 100_000) : magnitude, language: language)
    let divided = division.divided(value)
    let format = NumberFormat(suiting: [divided], limit: isRate ? 1 : nil)
    let number = format.text(divided, rounding: rounding)
    let scaled = phrases.scaled(number, by: division.name.trimmingCharacters(in: .whitespaces))
    return unit.isEmpty ? scaled : phrases.quantity(scaled, unit: unit)
  }

  /// The year, its months where it is not whole, and the value, as in 2024年（1—11月）254件.
  public func text(_ value: SeriesValue) -> String? {
    value.value.map {
      phrases.value(year: value.year, months: value.months, quantity: text($0, value.qualifier))
    }
  }

  /// The same with signs for bounds, for tables.
  public func marked(_ value: SeriesValue) -> String? {
    value.value.map {
      phrases.value(year: value.year, months: value.months, quantity: marked($0, value.qualifier))
    }
  }
}
