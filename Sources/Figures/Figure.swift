public import Charts
public import Statistics

/// A figure: series with their statements, and how they are shown and talked about.
///
/// It is complete: the same figure gives the same picture, and what travels inside a picture is all of it.
///
///     var colours = ColourAssignment()
///     let figure = try Figure(series: [petitions], colours: &colours)
///     let scene = try figure.scene(measurer: measurer)
public struct Figure: Sendable, Hashable {
  /// The name of its files, without an ending.
  public var name: String
  /// How the data are drawn.
  public var kind: Chart.Kind
  /// What is drawn: one metric of several places, or several metrics of one place.
  public var series: [ExplainedSeries]
  /// The years shown.
  public var years: ClosedRange<Int>
  /// The place whose towns are compared, where all of them are.
  public var within: Place?
  /// The author's texts.
  public var texts: FigureTexts
  /// The names of places that stand out.
  public var highlight: [String]
  /// Changes of definition.
  public var breaks: [FigureBreak]
  /// The order of bars.
  public var order: Chart.Order
  /// Where the value axis begins.
  public var baseline: Chart.Baseline
  /// Size, colours and language.
  public var look: FigureLook
  /// The theme's style of each series.
  public var styles: [Int]
  /// The file that the data come from; `nil` for reports.
  public var dataFile: String?
  /// Whether the statements are printed in an annex beside the picture, to which its texts then point; else they are in the
  /// picture alone.
  public var hasAnnex = false
}

extension Figure {
  /// The places shown, each once.
  var places: [Place] {
    var seen: Set<Place> = []
    return series.map(\.series.place).filter { seen.insert($0).inserted }
  }

  /// The metrics shown, each once.
  var metrics: [Metric] {
    var seen: Set<Metric.ID> = []
    return series.map(\.series.metric).filter { seen.insert($0.id).inserted }
  }

  /// The kind as it is drawn; too many lines become panels.
  var settledKind: Chart.Kind { chart().settledKind }

  /// The years whose values are shown: all of the span, or its ends where a slope joins them.
  var shownYears: [Int] { kind == .slope ? [years.lowerBound, years.upperBound] : Array(years) }

  /// The values of a series in the years shown.
  func values(of series: ExplainedSeries) -> [SeriesValue] {
    series.series.values.filter { value in
      kind == .slope
        ? value.year == years.lowerBound || value.year == years.upperBound : years.contains(value.year)
    }
  }
}
