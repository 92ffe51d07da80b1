extension Box {
  /// Whether the straight line between two points passes through the inside of the box.
  public func isCrossed(from start: Point, to end: Point) -> Bool {
    guard min(start.x, end.x) < maxX, max(start.x, end.x) > x else { return false }
    guard min(start.y, end.y) < maxY, max(start.y, end.y) > y else { return false }
    var entry = 0.0
    var exit = 1.0
    let runs = [(start.x, end.x - start.x, x, maxX), (start.y, end.y - start.y, y, maxY)]
    for (from, delta, low, high) in runs {
      if delta == 0 {
        if from <= low || from >= high { return false }
        continue
      }
      let first = (low - from) / delta
      let second = (high - from) / delta
      entry = max(entry, min(first, second))
      exit = min(exit, max(first, second))
    }
    return entry < exit
  }
}

/// Crossings of lines.
enum Crossing {
  /// Whether two open lines pass from one side of each other to the other; touching is no crossing.
  static func cross(_ first: [Point], _ second: [Point]) -> Bool {
    zip(first, first.dropFirst()).contains { a, b in
      zip(second, second.dropFirst()).contains { c, d in
        side(a, b, c) * side(a, b, d) < -1e-9 && side(c, d, a) * side(c, d, b) < -1e-9
      }
    }
  }

  /// Positive to one side of the line from `a` to `b`, negative to the other.
  private static func side(_ a: Point, _ b: Point, _ p: Point) -> Double {
    (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)
  }
}
