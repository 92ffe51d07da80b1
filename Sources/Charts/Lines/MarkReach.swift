internal import Scenes

/// How far a mark is from a text.
struct MarkReach {
  private let centre: Point
  private let tip: Point?

  init(_ spot: LineMarks.Spot) {
    centre = spot.centre
    tip = BoundArrow(at: spot.centre, spot.cell.qualifier).map {
      Point(x: $0.base.x, y: $0.base.y + $0.direction * BoundArrow.reach)
    }
  }

  /// From the marker alone: a number belongs to where the line is, and arrows hide behind other lines.
  func markerDistance(to text: Box) -> Double { Self.distance(centre, text) }

  /// From the marker, or from the tip of its arrow where that is nearer.
  func distance(to text: Box) -> Double {
    min(Self.distance(centre, text), tip.map { Self.distance($0, text) } ?? .infinity)
  }

  private static func distance(_ point: Point, _ text: Box) -> Double {
    let across = max(text.x - point.x, point.x - text.maxX, 0)
    let down = max(text.y - point.y, point.y - text.maxY, 0)
    return (across * across + down * down).squareRoot()
  }
}
