internal import Foundation

extension ChartData {
  /// Refuses what would mislead.
  static func check(_ chart: Chart) throws(Refusal) {
    guard !chart.series.isEmpty else { throw .noSeries }
    try checkNames(chart)
    let units = Set(chart.series.map(\.unit))
    if units.count > 1, chart.kind != .facets {
      throw .mixedUnits(Set(units.map(\.symbol)).sorted())
    }
    if chart.baseline == .logarithmic { try checkLogarithms(chart) }
    if chart.kind == .stackedBar { try checkStack(chart) }
    if chart.settledKind == .groupedBar, chart.series.count > 6, chart.years.count > 6 {
      throw .tooManyGroups(series: chart.series.count, years: chart.years.count)
    }
  }

  private static func checkNames(_ chart: Chart) throws(Refusal) {
    var names: Set<String> = []
    for series in chart.series {
      guard names.insert(series.name).inserted else { throw .repeatedName(series.name) }
      var years: Set<Int> = []
      for value in series.values where !years.insert(value.year).inserted {
        throw .repeatedYear(value.year, series: series.name)
      }
    }
  }

  private static func checkLogarithms(_ chart: Chart) throws(Refusal) {
    for series in chart.series {
      for value in series.values where chart.years.contains(value.year) && value.amount <= 0 {
        throw .logarithmOfZero(series: series.name, year: value.year)
      }
    }
  }

  private static func checkStack(_ chart: Chart) throws(Refusal) {
    if chart.series.contains(where: { $0.unit.kind == .percent }) { throw .stackOfRates }
    if chart.series.count > Chart.mostColoured { throw .tooManyParts(chart.series.count) }
    var reported: Set<Int> = []
    for series in chart.series { reported.formUnion(series.values.map(\.year)) }
    for series in chart.series {
      let own = Set(series.values.map(\.year))
      if let year = reported.subtracting(own).filter(chart.years.contains).min() {
        throw .stackWithMissingPart(series: series.name, year: year)
      }
      if let value = series.values.first(where: { $0.amount < 0 }) {
        throw .stackOfNegatives(series: series.name, year: value.year)
      }
    }
  }
}

extension Chart {
  /// The most lines that are told apart by colour, and the most that share one panel at all.
  static let mostColoured = 6
  static let mostLines = 12

  /// The kind that the data are drawn as: lines that cannot be told apart become panels or ranked bars.
  public var settledKind: Kind {
    switch kind {
    case .line where series.count > Self.mostLines:
      years.count == 1 ? .bar : .facets
    case .line where series.count > Self.mostColoured:
      (1...3).contains(series.count(where: \.isHighlighted)) ? .line : .facets
    case .bar where series.count > 1 && years.count > 1: .groupedBar
    case .groupedBar where series.count == 1 || years.count == 1: .bar
    case .slope where years.count == 1: .bar
    default: kind
    }
  }

  /// The values that decide how the numbers of a shared axis are divided: sums, for a stack.
  func sharedValues(_ kind: Kind) -> [Value] {
    let shown = series.flatMap(\.values).filter { years.contains($0.year) }
    guard kind == .stackedBar else { return shown }
    let sums = Dictionary(grouping: shown, by: \.year).map { year, parts in
      Value(year: year, amount: parts.reduce(0) { $0 + $1.amount })
    }
    return shown + sums
  }
}
