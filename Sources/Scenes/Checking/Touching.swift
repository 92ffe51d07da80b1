extension Shape {
  /// Whether the shape's ink enters a box; texts are left to the check of distances.
  func touches(_ box: Box) -> Bool {
    switch self {
    case .text: return false
    case .polyline(let points, let stroke):
      return Self.line(points, enters: box.grown(by: stroke.width / 2 - SceneChecker.tolerance))
    case .polygon(let points, _, let stroke):
      let near = box.grown(by: (stroke?.width ?? 0) / 2 - SceneChecker.tolerance)
      return Self.line(points + points.prefix(1), enters: near)
    case .rectangle(let mark, _, let stroke):
      return mark.grown(by: (stroke?.width ?? 0) / 2 - SceneChecker.tolerance).overlaps(box)
    case .hatch(let mark, _): return mark.grown(by: -SceneChecker.tolerance).overlaps(box)
    case .marker(_, let centre, let diameter, _, _):
      let mark = Box(
        x: centre.x - diameter / 2, y: centre.y - diameter / 2, width: diameter, height: diameter)
      return mark.grown(by: -SceneChecker.tolerance).overlaps(box)
    }
  }

  private static func line(_ points: [Point], enters box: Box) -> Bool {
    zip(points, points.dropFirst()).contains { box.isCrossed(from: $0, to: $1) }
  }
}

extension Item {
  /// Whether the item is a bar in which its own value is written, whole and on purpose.
  func bears(_ text: Item, _ run: TextRun) -> Bool {
    guard role == .bar, let datum, datum == text.datum, case .rectangle(let box, _, _) = shape else {
      return false
    }
    return box.contains(run.box)
  }
}
