import Scenes

/// A marker as an outline, inside the square of its diameter.
enum MarkerOutline {
  case circle(radius: Double)
  case corners([Point])

  /// Width of the outline of hollow markers, as a part of the diameter.
  static let hollowStroke = 0.24
  /// Width of a ring, as a part of the diameter.
  static let ringStroke = 0.36

  /// Creates the outline around `centre`; all shapes cover about the same area of ink.
  init(_ shape: MarkerShape, centre: Point, diameter: Double) {
    let half = diameter / 2
    switch shape {
    case .circle, .ring:
      self = .circle(radius: half)
    case .square:
      self = .corners(Self.place([(-0.89, -0.89), (0.89, -0.89), (0.89, 0.89), (-0.89, 0.89)], centre, half))
    case .diamond:
      self = .corners(Self.place([(0, -1.1), (1.1, 0), (0, 1.1), (-1.1, 0)], centre, half))
    case .triangle:
      self = .corners(Self.place([(0, -1.1), (1.1, 0.85), (-1.1, 0.85)], centre, half))
    case .triangleDown:
      self = .corners(Self.place([(0, 1.1), (-1.1, -0.85), (1.1, -0.85)], centre, half))
    }
  }

  private static func place(_ corners: [(Double, Double)], _ centre: Point, _ half: Double) -> [Point] {
    corners.map { Point(x: centre.x + $0.0 * half, y: centre.y + $0.1 * half) }
  }
}

/// How a marker is inked.
struct MarkerInk {
  let fill: Colour
  let stroke: Stroke?

  /// A hollow marker and a ring are white inside; a ring has the heavier outline.
  init(_ shape: MarkerShape, diameter: Double, colour: Colour, hollow: Bool) {
    let outline = hollow ? MarkerOutline.hollowStroke : shape == .ring ? MarkerOutline.ringStroke : 0
    fill = outline > 0 ? .white : colour
    stroke = outline > 0 ? Stroke(colour: colour, width: outline * diameter) : nil
  }

  /// The diameter at which to draw the outline so that its stroke stays inside `diameter`.
  func inset(_ diameter: Double) -> Double { diameter - (stroke?.width ?? 0) }
}
