internal import Scenes

/// Text set in lines and not yet placed.
struct TextBlock {
  struct Line {
    let text: String
    let width: Double
  }

  enum Alignment { case left, centre, right }

  /// The share of the type size that a line of Chinese takes above the baseline, and in all.
  static let ascent = 0.94
  static let extent = 1.2

  let lines: [Line]
  let font: Font
  /// The width of the widest line.
  let width: Double
  /// From the top of the first line to the bottom of the last.
  let height: Double
  private let pitch: Double

  /// Creates a block whose lines follow each other at `leading` times the type size, where that clears them.
  init(lines: [Line], font: Font, leading: Double) {
    self.lines = lines
    self.font = font
    width = lines.reduce(0) { max($0, $1.width) }
    pitch = max(leading, Self.extent) * font.size
    height = pitch * Double(max(lines.count - 1, 0)) + Self.extent * font.size
  }

  /// The runs of the block with its left, middle or right at `x` and its top at `y`.
  func items(
    _ role: Role, x: Double, y: Double, alignment: Alignment = .left, colour: Colour, datum: Datum? = nil
  ) -> [Item] {
    lines.enumerated().map { index, line in
      let left =
        switch alignment {
        case .left: x
        case .centre: x - line.width / 2
        case .right: x - line.width
        }
      let box = Box(
        x: left, y: y + pitch * Double(index), width: line.width, height: Self.extent * font.size)
      let run = TextRun(
        text: line.text, font: font, colour: colour, box: box, ascent: Self.ascent * font.size)
      return Item(role, .text(run), datum: datum)
    }
  }

  /// The box that the block takes with its left at `x` and its top at `y`.
  func box(x: Double, y: Double) -> Box { Box(x: x, y: y, width: width, height: height) }
}
