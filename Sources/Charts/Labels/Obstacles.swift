internal import Scenes

/// What a text in a panel must not touch.
struct Obstacles {
  private(set) var texts: [Box] = []
  private var marks: [Box] = []
  private var lines: [(Point, Point)] = []

  init() {}

  /// The texts and marks of items.
  init(_ items: [Item]) {
    for item in items {
      switch item.shape {
      case .text(let run): add(text: run.box)
      case .rectangle(let box, _, _), .hatch(let box, _): add(mark: box)
      case .polyline(let points, _): add(line: points)
      case .polygon(let points, _, _): add(line: points + points.prefix(1))
      case .marker(_, let centre, let diameter, _, _):
        add(
          mark: Box(
            x: centre.x - diameter / 2, y: centre.y - diameter / 2, width: diameter, height: diameter))
      }
    }
  }

  mutating func add(text: Box) { texts.append(text) }
  mutating func add(mark: Box) { marks.append(mark) }
  mutating func add(line points: [Point]) {
    for (start, end) in zip(points, points.dropFirst()) { lines.append((start, end)) }
  }

  /// Whether a text may stand here: 3 pt clear of texts, and nothing through its letters.
  func leaveFree(_ box: Box, clearOfLines distance: Double = 1.2) -> Bool {
    let clear = box.grown(by: 3)
    let near = box.grown(by: 1.2)
    let wide = box.grown(by: distance)
    return !texts.contains(where: clear.overlaps) && !marks.contains(where: near.overlaps)
      && !lines.contains { wide.isCrossed(from: $0.0, to: $0.1) }
  }
}
