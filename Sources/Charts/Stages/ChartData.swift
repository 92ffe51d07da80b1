internal import Foundation
internal import Scales
internal import Scenes

/// One value, divided for its axis.
struct Cell {
  let year: Int
  let value: Double
  let amount: Decimal
  let qualifier: Chart.Qualifier
  let isPartYear: Bool
  let isHollow: Bool
  /// Whether it and the value before it are totals over different places.
  let isOfOtherPlaces: Bool
}

/// How much a series stands out.
enum Emphasis { case normal, highlighted, muted }

/// One series with a cell or a gap for every year.
struct Row {
  let name: String
  let label: String
  let summary: String?
  let measure: Measure
  /// By year, from the first of the span.
  let cells: [Cell?]
  let style: Int
  let emphasis: Emphasis
  /// The years at which a new definition begins.
  let breaks: [Int]
  /// Where an axis of its own begins.
  let baseline: Chart.Baseline

  var present: [Cell] { cells.compactMap { $0 } }

  func datum(_ year: Int) -> Datum { Datum(series: name, key: String(year)) }
}

/// The data stage: refusals done, the kind settled, every value in its slot.
struct ChartData {
  let kind: Chart.Kind
  let years: ClosedRange<Int>
  let rows: [Row]
  /// Whether every panel has its own measure and axis.
  let hasFreeAxes: Bool
  let baseline: Chart.Baseline
  let order: Chart.Order
  let breaks: [Chart.Break]
  /// The unit to be said over the drawing; empty where the subtitle says it.
  let unitHead: String
  /// The slots of bars on one page of several; `nil` for all.
  var page: Range<Int>?

  /// Sorts the chart's values into slots.
  ///
  /// - Throws: ``Refusal`` where a drawing would mislead.
  init(_ chart: Chart) throws(Refusal) {
    try Self.check(chart)
    kind = chart.settledKind
    years = chart.years
    let isSuited = chart.baseline == .suited
    let wanted =
      (isSuited ? [.line, .facets] : [.line, .facets, .slope]).contains(kind) ? chart.baseline : .zero
    baseline = wanted.settled(for: chart.series, years: chart.years)
    order = chart.order
    breaks = chart.breaks.filter { chart.years.contains($0.year) }
    let units = Set(chart.series.map(\.unit))
    hasFreeAxes = units.count > 1 || (chart.hasFreeAxes && kind == .facets && chart.series.count > 1)
    let shared = Measure(
      unit: chart.series[0].unit, values: chart.sharedValues(kind), language: chart.language)
    unitHead = chart.captions.saysUnit ? "" : shared.head
    let isFree = hasFreeAxes
    let hasOneStyle = kind == .facets || (kind == .bar && chart.series.count > 1)
    let hasHighlight = chart.series.contains(where: \.isHighlighted)
    rows = chart.series.enumerated().map { index, series in
      let measure =
        isFree ? Measure(unit: series.unit, values: series.values, language: chart.language) : shared
      return Row(
        name: series.name, label: series.label, summary: series.summary, measure: measure,
        cells: Self.cells(of: series, years: chart.years, measure: measure),
        style: series.style ?? (hasOneStyle ? 0 : index),
        emphasis: hasHighlight ? (series.isHighlighted ? .highlighted : .muted) : .normal,
        breaks: chart.breaks.filter { $0.series == nil || $0.series == series.name }.map(\.year),
        baseline: wanted.settled(for: [series], years: chart.years))
    }
  }

  var measure: Measure { rows[0].measure }

  /// The years that some value covers only in part.
  var partYears: Set<Int> {
    Set(rows.flatMap { $0.cells }.compactMap { $0 }.filter(\.isPartYear).map(\.year))
  }

  private static func cells(of series: Chart.Series, years: ClosedRange<Int>, measure: Measure) -> [Cell?] {
    let divisor = NSDecimalNumber(decimal: measure.division.divisor).doubleValue
    var cells = [Cell?](repeating: nil, count: years.count)
    for value in series.values where years.contains(value.year) {
      cells[value.year - years.lowerBound] = Cell(
        year: value.year, value: NSDecimalNumber(decimal: value.amount).doubleValue / divisor,
        amount: value.amount,
        qualifier: value.qualifier, isPartYear: value.isPartYear,
        isHollow: value.isPartYear || value.isIncomplete, isOfOtherPlaces: value.isOfOtherPlaces)
    }
    return cells
  }
}

extension Chart.Baseline {
  /// Rates from here on are high.
  private static let highRate: Decimal = 80

  /// Where an axis that some series share begins.
  fileprivate func settled(for series: [Chart.Series], years: ClosedRange<Int>) -> Chart.Baseline {
    guard self == .suited else { return self }
    let values = series.flatMap(\.values).filter { years.contains($0.year) }
    let areHigh = values.allSatisfy { $0.amount >= Self.highRate }
    return areHigh && !values.isEmpty && series.allSatisfy { $0.unit.kind == .percent } ? .fitted : .zero
  }
}
