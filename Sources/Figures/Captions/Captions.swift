internal import Charts
internal import Phrases
internal import Scenes
internal import Statistics

/// Everything that is said around and instead of a drawing.
struct Captions {
  let figure: Figure
  /// The kind as it is drawn.
  let kind: Chart.Kind
  /// The unit as the values are divided, as in 万件; empty where there is none in common.
  let unit: String
  let names: FigureNames
  let phrases: Phrases
  let budget: TextBudget
  /// Whether several metrics of one place are shown.
  let isOverview: Bool
  /// Whether the values are totals over places under those shown.
  let isRolledUp: Bool
  /// What the places behind a total are called together; what the shown ones are, where there is no total.
  let noun: PlaceNoun
  /// The values that are no exact numbers and for whose number the drawing had no room.
  let untold: Set<Datum>

  init(_ figure: Figure, kind: Chart.Kind, unit: String, untold: Set<Datum> = []) {
    self.figure = figure
    self.untold = untold
    self.kind = kind
    self.unit = unit
    names = FigureNames(figure)
    phrases = Phrases(figure.look.language)
    budget = TextBudget(figure.look.size)
    isOverview = figure.metrics.count > 1
    isRolledUp = figure.series.contains { Self.expected($0) > 1 }
    noun = isRolledUp ? Self.nounOfParts(figure) : names.noun
  }

  /// All captions for the layout.
  var made: Chart.Captions {
    let title = title
    let subtitle = subtitle
    let coverage = coverage
    return Chart.Captions(
      title: title, subtitle: subtitle.text, saysUnit: figure.texts.subtitle == nil,
      notes: notes(keys: subtitle.keysLeft),
      coverage: coverage.map { [phrases.coverageHead + phrases.sentence($0)] } ?? [],
      sources: source.map { [phrases.sourceHead + phrases.sentence($0)] } ?? [],
      alternativeText: alternativeText(title: title, coverage: coverage))
  }

  /// Whether every panel says its own unit.
  var hasOwnUnits: Bool { isOverview && kind == .facets }

  static func expected(_ series: ExplainedSeries) -> Int {
    series.series.values.map(\.coverage.expected).max() ?? 1
  }

  /// What the places are called that reported the parts of totals.
  private static func nounOfParts(_ figure: Figure) -> PlaceNoun {
    var parts: Set<Place> = []
    for series in figure.series {
      for contribution in series.contributions where contribution.place != series.series.place {
        parts.insert(contribution.place)
      }
    }
    return parts.isEmpty ? .townOrStreet : PlaceNoun(suiting: parts.map(\.shortName))
  }

  func name(of metric: Metric) -> String { metric.name(in: phrases.language) }

  func quantities(_ series: ExplainedSeries) -> Quantities { Quantities(series.series.metric, phrases) }

  /// The name before a statement about a series: none where there is only one.
  func subject(_ series: ExplainedSeries) -> String? {
    if isOverview { return name(of: series.series.metric) }
    return figure.series.count == 1 ? nil : names[series.series.place]
  }
}

extension Metric {
  /// What it is called in a language.
  func name(in language: Language) -> String { language == .chinese ? chineseName : englishName }
}
