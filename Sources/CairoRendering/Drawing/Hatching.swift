import Scenes

/// The 45° lines that fill a box, cut at its edges.
enum Hatching {
  /// Distance between two lines along an edge, in points.
  static let pitch = 4.0

  /// The ends of each line, from lower left to upper right; their phase does not depend on the box, so that
  /// neighbouring boxes join.
  static func lines(in box: Box) -> [(from: Point, to: Point)] {
    guard box.width > 0, box.height > 0 else { return [] }
    let first = ((box.x + box.y) / pitch).rounded(.up)
    let last = ((box.maxX + box.maxY) / pitch).rounded(.down)
    guard first <= last else { return [] }
    return stride(from: first, through: last, by: 1).map { step in
      let sum = step * pitch
      let left = max(box.x, sum - box.maxY)
      let right = min(box.maxX, sum - box.y)
      return (Point(x: left, y: sum - left), Point(x: right, y: sum - right))
    }
  }
}
