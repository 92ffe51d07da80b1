internal import Charts
internal import Phrases
internal import Statistics

/// Everything that is said around and instead of a drawing.
struct Captions {
  let figure: Figure
  /// The kind as it is drawn.
  let kind: Chart.Kind
  let names: FigureNames
  let phrases: Phrases
  let budget: TextBudget

  init(_ figure: Figure, kind: Chart.Kind) {
    self.figure = figure
    self.kind = kind
    names = FigureNames(figure)
    phrases = Phrases(figure.look.language)
    budget = TextBudget(figure.look.size)
  }

  /// All captions for the layout.
  var made: Chart.Captions {
    let subtitle = subtitle
    return Chart.Captions(
      title: title, subtitle: subtitle.text, notes: notes(keys: subtitle.keysLeft),
      coverage: coverage.map { [phrases.coverageHead + phrases.sentence($0)] } ?? [],
      sources: source.map { [phrases.sourceHead + phrases.sentence($0)] } ?? [],
      alternativeText: alternativeText)
  }

  /// Whether several metrics of one place are shown.
  var isOverview: Bool { figure.metrics.count > 1 }

  /// Whether the values are totals over places under those shown.
  var isRolledUp: Bool { figure.series.contains { series in Self.expected(series) > 1 } }

  static func expected(_ series: ExplainedSeries) -> Int {
    series.series.values.map(\.coverage.expected).max() ?? 1
  }

  /// What the places behind a total are called together; what the shown ones are, where there is no total.
  var noun: PlaceNoun {
    guard isRolledUp else { return names.noun }
    let leaves = Set(figure.series.flatMap(\.contributions).map(\.place)).subtracting(figure.places)
    return leaves.isEmpty ? .townOrStreet : PlaceNoun(suiting: leaves.map(\.shortName))
  }

  func name(of metric: Metric) -> String {
    phrases.language == .chinese ? metric.chineseName : metric.englishName
  }

  func quantities(_ series: ExplainedSeries) -> Quantities { Quantities(series.series.metric, phrases) }

  /// The name before a statement about a series: none where there is only one.
  func subject(_ series: ExplainedSeries) -> String? {
    if isOverview { return name(of: series.series.metric) }
    return figure.series.count == 1 ? nil : names[series.series.place]
  }
}
