/// A chart as a value: what is shown and what is said about it, before any size or colour.
///
/// Series share the span of years; a year for which a series has no value is missing, which is never 0.
public struct Chart: Sendable, Hashable {
  /// How the data are drawn.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A line a series over the years.
    case line
    /// Bars: of the years for one series, of the series for one year, else as `groupedBar`.
    case bar
    /// Several bars a year, one for each series; or several a series where those are many and years few.
    case groupedBar = "grouped-bar"
    /// The series as parts of one bar a year.
    case stackedBar = "stacked-bar"
    /// A small line chart for each series.
    case facets
    /// The first and the last year of the span joined by one straight line a series.
    case slope
  }

  /// Where the value axis begins.
  public enum Baseline: String, Sendable, Hashable, CaseIterable {
    /// At 0. The only one for bars.
    case zero
    /// Near the least value; for lines alone.
    case fitted
    /// Near the least value for rates that are all high, which from 0 would lie on one another; else at 0. Panels with
    /// axes of their own are told apart.
    case suited
    /// Equal ratios equally far apart; for lines of values above 0 alone.
    case logarithmic
  }

  /// The order of bars that stand for series.
  public enum Order: String, Sendable, Hashable, CaseIterable {
    /// The greatest first, missing ones last.
    case descending
    /// As the series are given.
    case given
  }

  /// How the data are drawn.
  public var kind: Kind
  /// What is drawn; the names are distinct.
  public var series: [Series]
  /// The years shown, each with its slot.
  public var years: ClosedRange<Int>
  /// What is said around the drawing.
  public var captions: Captions
  /// Changes of definition or boundary inside the span.
  public var breaks: [Break]
  /// Where the value axis begins.
  public var baseline: Baseline
  /// The order of bars that stand for series.
  public var order: Order
  /// Whether every panel of facets has an axis of its own even where all share a unit; said on the chart.
  public var hasFreeAxes: Bool
  /// The language of the words that the layout adds itself.
  public var language: Language

  /// Creates a chart.
  public init(
    kind: Kind, series: [Series], years: ClosedRange<Int>, captions: Captions = Captions(),
    breaks: [Break] = [], baseline: Baseline = .zero, order: Order = .descending, hasFreeAxes: Bool = false,
    language: Language = .chinese
  ) {
    self.kind = kind
    self.series = series
    self.years = years
    self.captions = captions
    self.breaks = breaks
    self.baseline = baseline
    self.order = order
    self.hasFreeAxes = hasFreeAxes
    self.language = language
  }
}
