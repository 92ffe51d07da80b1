public import Scenes

/// The colours of a chart.
public struct Theme: Sendable, Hashable {
  /// How one series is told from the others.
  public struct SeriesStyle: Sendable, Hashable {
    /// The colour of lines, bars and markers.
    public let mark: Colour
    /// The colour of its texts, dark enough to read.
    public let text: Colour
    /// The shape of its markers.
    public let marker: MarkerShape
    /// The dashes of its line; empty for a solid one.
    public let dash: [Double]

    /// Creates a style.
    public init(mark: Colour, text: Colour, marker: MarkerShape, dash: [Double] = []) {
      self.mark = mark
      self.text = text
      self.marker = marker
      self.dash = dash
    }
  }

  /// The name that a figure file uses.
  public let name: String
  /// The paper.
  public let background: Colour
  /// Titles and names.
  public let text: Colour
  /// Everything else that is written.
  public let quietText: Colour
  /// Axes.
  public let axis: Colour
  /// Gridlines.
  public let grid: Colour
  /// Leaders.
  public let leader: Colour
  /// Lines and bars that stand back behind a highlighted one.
  public let muted: Colour
  /// The hatching of missing values.
  public let hatch: Colour
  /// The styles of series, in order of use; never empty.
  public let series: [SeriesStyle]

  /// The themes that a figure file can name.
  public static let all = [print, grey, screen]

  /// The theme of a name, `nil` if there is none.
  public static func named(_ name: String) -> Theme? { all.first { $0.name == name } }

  /// The style at an index, from the first again after the last.
  func style(_ index: Int) -> SeriesStyle { series[((index % series.count) + series.count) % series.count] }
}
