internal import Foundation
internal import Scales

/// How the numbers of one axis are divided and written.
struct Measure {
  let unit: Chart.Unit
  let division: NumberDivision
  /// The one format of the values written on the chart.
  let format: NumberFormat
  let language: Chart.Language

  init(unit: Chart.Unit, values: some Sequence<Chart.Value>, language: Chart.Language) {
    var greatest = 0.0
    for value in values {
      greatest = max(greatest, abs(NSDecimalNumber(decimal: value.amount).doubleValue))
    }
    let division = NumberDivision.suited(to: greatest, language: language.numbers)
    self.unit = unit
    self.division = division
    self.language = language
    let limit: Int? = unit.kind == .percent ? 1 : nil
    let divisor = NSDecimalNumber(decimal: division.divisor).doubleValue
    format = NumberFormat(
      suiting: values.lazy.map { division.divided($0.amount) }, upTo: greatest / divisor, limit: limit)
  }

  /// The unit as the head of the axis says it, as in 万件.
  var head: String { division.name + unit.symbol }

  var wholeSteps: Bool { unit.kind == .count && division.divisor == 1 }

  /// The value as its label says it, never more precise than it is and never on the wrong side of a bound.
  func text(_ amount: Decimal, _ qualifier: Chart.Qualifier) -> String {
    if amount == 0, qualifier == .exact { return "0" }
    let divided = division.divided(amount)
    let sign = unit.kind == .change && amount > 0 ? "+" : ""
    switch qualifier {
    case .exact: return unlessVanishing(divided) ?? sign + ownFormat(divided).text(divided)
    case .approx:
      return language.about + (unlessVanishing(divided) ?? sign + ownFormat(divided).text(divided))
    case .atLeast: return bound("≥", ">0", divided, .down, sign: sign)
    case .atMost: return bound("≤", "<0", divided, .up, sign: sign)
    }
  }

  /// The format of one value: a whole percentage has no decimals, as in sentences.
  private func ownFormat(_ divided: Decimal) -> NumberFormat {
    unit.kind == .percent ? NumberFormat(suiting: [divided], limit: 1) : format
  }

  /// A value that its format would write as 0 though it is not: its side of the least number written.
  private func unlessVanishing(_ divided: Decimal) -> String? {
    guard divided != 0, isZero(divided, .nearest) else { return nil }
    let least = format.text(Decimal(sign: .plus, exponent: -format.decimals, significand: 1))
    return divided > 0 ? "<\(least)" : ">−\(least)"
  }

  private func bound(
    _ sign: String, _ vanished: String, _ divided: Decimal, _ rounding: NumberFormat.Rounding,
    sign plus: String
  ) -> String {
    if divided != 0, isZero(divided, rounding) { return vanished }
    return sign + plus + ownFormat(divided).text(divided, rounding: rounding)
  }

  private func isZero(_ divided: Decimal, _ rounding: NumberFormat.Rounding) -> Bool {
    format.text(divided, rounding: rounding).allSatisfy { !("1"..."9").contains($0) }
  }
}
