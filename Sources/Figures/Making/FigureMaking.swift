public import Charts
internal import Foundation
internal import Phrases
public import Statistics

extension Figure {
  /// Makes a figure of series: one metric of several places, or several metrics of one place.
  ///
  /// - Parameters:
  ///   - series: What is shown, in this order; those of panels and lines stay in it.
  ///   - kind: How; chosen by the data where `nil`.
  ///   - years: The span; all years there are where `nil`, or for ranked bars the latest of those with most values.
  ///   - name: The name of its files; the metric's identifier where `nil`.
  ///   - within: The place whose towns are compared, where all of them are.
  ///   - highlight: Names of places that stand out.
  ///   - colours: The colours that places have in this run.
  /// - Throws: ``FigureError`` where there is nothing to draw or nothing that goes together.
  public init(
    series: [ExplainedSeries], kind: Chart.Kind? = nil, years: ClosedRange<Int>? = nil, name: String? = nil,
    within: Place? = nil, highlight: [String] = [], look: FigureLook = FigureLook(),
    dataFile: String? = nil, colours: inout ColourAssignment
  ) throws(FigureError) {
    let metrics = Set(series.map(\.series.metric.id))
    let places = Set(series.map(\.series.place))
    guard metrics.count <= 1 || places.count <= 1 else { throw .severalMetricsAndPlaces }
    guard let choice = KindChoice(series, kind: kind, years: years) else {
      throw .noData(
        metric: Self.joined(series.map { $0.series.metric.name(in: look.language) }, look),
        places: Self.joined(series.map { $0.series.place.name }, look), years: years)
    }
    if choice.kind == .slope, choice.years.count == 1 { throw .slopeOfOneYear(choice.years.lowerBound) }
    self.name = name ?? (metrics.count == 1 ? series[0].series.metric.id : "overview")
    self.kind = choice.kind
    self.series = series
    self.years = choice.years
    self.within = within
    self.highlight = highlight
    self.look = look
    self.dataFile = dataFile
    texts = FigureTexts()
    breaks = []
    order = .descending
    baseline = .suited
    styles = []
    try checkHighlight()
    styles = chosenStyles(&colours)
  }

  private static func joined(_ names: [String], _ look: FigureLook) -> String {
    var seen: Set<String> = []
    return Phrases(look.language).list(names.filter { seen.insert($0).inserted })
  }

  private func checkHighlight() throws(FigureError) {
    let names = FigureNames(self)
    for name in highlight where !places.contains(where: { names.isCalled($0, name) }) {
      throw .unknownHighlight(name, shown: places.map(\.name))
    }
  }

  /// A place has its own colour wherever it is among others; alone, or among too many, all have the first.
  ///
  /// So have ranked bars of places that no other chart of the run has coloured: colour would tell nothing there.
  private func chosenStyles(_ colours: inout ColourAssignment) -> [Int] {
    let plain = [Int](repeating: 0, count: series.count)
    guard places.count > 1 else { return plain }
    if kind == .bar, years.count == 1, !colours.knows(anyOf: places) { return plain }
    let most = Theme.print.series.count
    if places.count <= most { return colours.styles(of: places) }
    let names = FigureNames(self)
    let standingOut = places.filter { place in highlight.contains { names.isCalled(place, $0) } }
    guard !standingOut.isEmpty, standingOut.count <= most else { return plain }
    let own = Dictionary(uniqueKeysWithValues: zip(standingOut, colours.styles(of: standingOut)))
    return places.map { own[$0] ?? 0 }
  }
}
