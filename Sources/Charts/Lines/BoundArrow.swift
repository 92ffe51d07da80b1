internal import Scenes

/// The arrow at a value that is only a bound: up for at least, down for at most.
struct BoundArrow {
  /// From the value to the tip.
  static let reach = 9.0
  private static let head = Size(width: 5, height: 4.5)

  let base: Point
  /// −1 for up, 1 for down.
  let direction: Double

  init?(at centre: Point, _ qualifier: Chart.Qualifier) {
    switch qualifier {
    case .atLeast: direction = -1
    case .atMost: direction = 1
    case .exact, .approx: return nil
    }
    base = centre
  }

  var box: Box {
    Box(
      x: base.x - Self.head.width / 2, y: min(base.y, base.y + direction * Self.reach),
      width: Self.head.width, height: Self.reach)
  }

  func items(colour: Colour, datum: Datum) -> [Item] {
    let tip = base.y + direction * Self.reach
    let neck = tip - direction * Self.head.height
    let triangle = [
      Point(x: base.x - Self.head.width / 2, y: neck), Point(x: base.x + Self.head.width / 2, y: neck),
      Point(x: base.x, y: tip),
    ]
    return [
      Item(
        .bound, .polyline([base, Point(x: base.x, y: neck)], Stroke(colour: colour, width: 1.25)),
        datum: datum),
      Item(.bound, .polygon(triangle, fill: colour, stroke: nil), datum: datum),
    ]
  }
}
