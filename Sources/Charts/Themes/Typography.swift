internal import Scenes

/// The sizes of type and strokes at physical size, in points.
enum Typography {
  static let title = Font(size: 12, weight: .bold)
  /// A long title shrinks to this share of its size before it wraps.
  static let titleShrink = 0.85
  static let subtitle = Font(size: 9)
  static let label = Font(size: 8.5)
  static let strongLabel = Font(size: 8.5, weight: .bold)
  static let note = Font(size: 7.5)

  static let line = 1.75
  static let highlightedLine = 2.25
  static let mutedLine = 1.0
  static let marker = 4.2
  static let axis = 0.75
  static let grid = 0.6
  static let leader = 0.6
  static let bridge = Dash(width: 1, pattern: [3, 2])
  /// Between values that do not compare.
  static let unlike: [Double] = [4, 2.5]

  /// A dashed line of its own width.
  struct Dash {
    let width: Double
    let pattern: [Double]
  }
}
