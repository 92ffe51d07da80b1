/// What an item is for: the layout's word for it, and the key that checks and tests select by.
public enum Role: String, Sendable, Hashable, CaseIterable {
  case title, subtitle, unitHead, tickLabel, axis, grid, line, bridge, bar, marker, bound, valueLabel
  case seriesLabel, leader, panelTitle, note, coverage, source, missing, breakRule, legend
}

/// The datum that an item stands for.
public struct Datum: Sendable, Hashable {
  /// The series, usually a place.
  public let series: String
  /// The year or category.
  public let key: String

  /// Creates a datum.
  public init(series: String, key: String) {
    self.series = series
    self.key = key
  }
}

/// One line of text, set from its left end.
public struct TextRun: Sendable, Hashable {
  /// The text, without line breaks.
  public let text: String
  /// Its font.
  public let font: Font
  /// Its colour.
  public let colour: Colour
  /// Its measured box; the baseline is `ascent` below its top.
  public let box: Box
  /// From the top of the box to the baseline.
  public let ascent: Double

  /// Creates a run.
  public init(text: String, font: Font, colour: Colour, box: Box, ascent: Double) {
    self.text = text
    self.font = font
    self.colour = colour
    self.box = box
    self.ascent = ascent
  }
}

/// A stroked line.
public struct Stroke: Sendable, Hashable {
  /// The colour.
  public let colour: Colour
  /// The width in points.
  public let width: Double
  /// Lengths of dashes and gaps in points; empty for a solid line.
  public let dash: [Double]

  /// Creates a stroke.
  public init(colour: Colour, width: Double, dash: [Double] = []) {
    self.colour = colour
    self.width = width
    self.dash = dash
  }
}

/// The shape of a marker.
public enum MarkerShape: String, Sendable, Hashable, CaseIterable {
  case circle, square, triangle, diamond, triangleDown, ring
}

/// What is drawn.
public enum Shape: Sendable, Hashable {
  case text(TextRun)
  /// An open line through points.
  case polyline([Point], Stroke)
  /// A closed, filled outline, with a stroke where there is one.
  case polygon([Point], fill: Colour?, stroke: Stroke?)
  /// An upright rectangle.
  case rectangle(Box, fill: Colour?, stroke: Stroke?)
  /// A rectangle filled with 45° hatching.
  case hatch(Box, Stroke)
  /// A marker of the given diameter; a hollow one is white inside.
  case marker(MarkerShape, centre: Point, diameter: Double, colour: Colour, hollow: Bool)
}

/// One item of a scene.
public struct Item: Sendable, Hashable {
  /// What it is for.
  public let role: Role
  /// The datum that it stands for, where there is one.
  public let datum: Datum?
  /// What is drawn.
  public let shape: Shape

  /// Creates an item.
  public init(_ role: Role, _ shape: Shape, datum: Datum? = nil) {
    self.role = role
    self.shape = shape
    self.datum = datum
  }
}

/// A finished drawing as a value: everything placed, nothing left to measure.
public struct Scene: Sendable, Hashable {
  /// The size in points.
  public let size: Size
  /// The paper.
  public let background: Colour
  /// The items, from the back to the front.
  public let items: [Item]
  /// The title, for metadata.
  public let title: String
  /// The alternative text.
  public let alternativeText: String

  /// Creates a scene.
  public init(size: Size, background: Colour, items: [Item], title: String, alternativeText: String) {
    self.size = size
    self.background = background
    self.items = items
    self.title = title
    self.alternativeText = alternativeText
  }
}
