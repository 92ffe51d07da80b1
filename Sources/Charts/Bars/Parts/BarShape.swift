internal import Scenes

/// One bar on the sheet: filled, hollow, open at a bound, a stub for 0, hatched where nothing was reported.
struct BarShape {
  /// The least length that shows a bar, also of 0.
  static let leastLength = 0.75
  static let missingLength = 8.0
  /// Beyond a bar that ends in a bound: its open end and arrow.
  static let boundReach = 9.0

  let mark: BarMark
  /// How the end of the bar stands to the truth: the sum's for the last part of a stack, exact for the others.
  let qualifier: Chart.Qualifier
  let geometry: BarGeometry
  /// The place across the value axis.
  let across: Double
  let thickness: Double
  /// Distances along the value axis.
  let from: Double
  let to: Double

  /// 1 for bars away from the low end, −1 for bars below 0.
  var direction: Double { to < from ? -1 : 1 }

  /// The box of a bar that has a value.
  var box: Box {
    let long = max(abs(to - from), Self.leastLength) * direction
    return geometry.box(from: from, to: from + long, across: across, thickness: thickness)
  }

  /// Whether the bar is a part of 0 on other parts, where the stub of a 0 would look like a value.
  private var isNothing: Bool { mark.base != 0 && mark.cell?.value == 0 }

  func items(_ theme: Theme) -> [Item] {
    guard let cell = mark.cell else { return [missing(theme)] }
    let colour = mark.colour(theme)
    let bar =
      cell.isHollow && !isNothing
      ? Item(
        .bar,
        .rectangle(
          box.inset(by: 0.5), fill: theme.background, stroke: Stroke(colour: colour, width: 1)),
        datum: mark.datum)
      : Item(.bar, .rectangle(box, fill: isNothing ? nil : colour, stroke: nil), datum: mark.datum)
    return [bar] + bound(colour)
  }

  private func missing(_ theme: Theme) -> Item {
    let box = geometry.box(
      from: from, to: from + Self.missingLength, across: across, thickness: thickness)
    return Item(.missing, .hatch(box, Stroke(colour: theme.hatch, width: 0.75)), datum: mark.datum)
  }

  /// The open end and the arrow of a bound: towards greater values for at least, towards lesser ones for at most.
  ///
  /// A bar is open where the truth may lie beyond its end.
  private func bound(_ colour: Colour) -> [Item] {
    guard qualifier == .atLeast || qualifier == .atMost else { return [] }
    let isOpen = (qualifier == .atLeast) == (direction > 0)
    let half = min(thickness / 2, 2.75)
    let near = to + 1.5 * direction
    let far = to + Self.boundReach * direction
    let (tip, foot) = isOpen ? (far, near) : (near, far)
    let neck = tip - (tip - foot) * 0.55
    let triangle = [
      geometry.point(along: neck, across: across - half),
      geometry.point(along: neck, across: across + half), geometry.point(along: tip, across: across),
    ]
    let stem = [
      geometry.point(along: foot, across: across), geometry.point(along: neck, across: across),
    ]
    let arrow = [
      Item(.bound, .polyline(stem, Stroke(colour: colour, width: 1.25)), datum: mark.datum),
      Item(.bound, .polygon(triangle, fill: colour, stroke: nil), datum: mark.datum),
    ]
    return isOpen && thickness >= 7 ? sides(colour) + arrow : arrow
  }

  /// The two sides of the bar carried on past its end, so that it stays open.
  private func sides(_ colour: Colour) -> [Item] {
    [-1.0, 1.0].map { side in
      let edge = across + side * (thickness / 2 - 0.4)
      let points = [to, to + 5 * direction].map { geometry.point(along: $0, across: edge) }
      return Item(.bound, .polyline(points, Stroke(colour: colour, width: 0.8)), datum: mark.datum)
    }
  }
}

extension Box {
  /// The box with its sides moved in, as far as there is room.
  func inset(by margin: Double) -> Box {
    let across = min(margin, width / 2)
    let down = min(margin, height / 2)
    return Box(x: x + across, y: y + down, width: width - 2 * across, height: height - 2 * down)
  }
}
