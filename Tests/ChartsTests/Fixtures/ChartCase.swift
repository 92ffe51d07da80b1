import Charts
import Foundation
import Scenes
import Testing

/// A chart with the size and theme it is drawn in, for goldens and for the contact sheet.
struct ChartCase: Sendable, CustomTestStringConvertible {
  let name: String
  var chart: Chart
  var size = ChartSize.gongwen
  var theme = Theme.print

  var testDescription: String { name }

  static let all = (lines + marks + bars + panels + sheets).map(\.sourced)

  /// The case with a source, as every figure has one.
  private var sourced: ChartCase {
    var sourced = self
    if chart.captions.sources.isEmpty {
      sourced.chart.captions.sources = [chart.language == .chinese ? "来源：虚构数据。" : "Source: fictional data."]
    }
    return sourced
  }

  /// The pages of the case, one for nearly all.
  func scenes(measurer: any TextMeasurer) throws -> [Scene] {
    try chart.pages(size: size.points, theme: theme, measurer: measurer)
  }
}

/// A value after a year, in the short notation of the fixtures.
///
/// `"1203"` is exact, `"≥13000"` and `"≤5"` are bounds, `"~8"` is approximate, `"7800*"` covers part of the year,
/// `"9o"` misses some places, and `"-"` is missing.
func values(from first: Int, _ written: String) -> [Chart.Value] {
  written.split(separator: " ").enumerated().compactMap { index, text in
    let digits = text.filter { $0.isNumber || $0 == "." || $0 == "−" }.replacing("−", with: "-")
    guard let amount = Decimal(string: String(digits)) else { return nil }
    let qualifier: Chart.Qualifier =
      switch text.first {
      case "≥": .atLeast
      case "≤": .atMost
      case "~": .approx
      default: .exact
      }
    return Chart.Value(
      year: first + index, amount: amount, qualifier: qualifier, isPartYear: text.last == "*",
      isIncomplete: text.last == "o")
  }
}

/// A series in the short notation.
func series(
  _ name: String, from first: Int, _ written: String, unit: Chart.Unit = Fixture.count,
  isHighlighted: Bool = false
) -> Chart.Series {
  Chart.Series(
    name: name, unit: unit, values: values(from: first, written), isHighlighted: isHighlighted)
}
