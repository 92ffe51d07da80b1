internal import Scenes

/// The names of lines beside their ends, with leaders where a name had to move.
///
/// The order of names is the order of the ends, so leaders never cross.
struct EndLabels {
  /// A line's end and the name that belongs to it.
  struct Wish {
    let row: Row
    let text: String
    /// The end of the line, `nil` for a series without any value.
    var end: Point?
  }

  struct Label {
    let wish: Wish
    let block: TextBlock
    let middle: Double
    let hasLeader: Bool
  }

  let labels: [Label]
  /// From the panel's edge to the names.
  let leaderRoom: Double
  /// The room beside the panel.
  let width: Double

  /// Sets and spreads the names.
  ///
  /// - Parameters:
  ///   - wishes: The names and the heights of the ends; only the ends' `y` are used, and of equal ones the order.
  ///   - limit: The most room beside the panel.
  ///   - room: The stretch from top to bottom that the names must lie in.
  ///   - bottom: Where the names of lines without any value want to be.
  init(
    _ wishes: [Wish], limit: Double, room: ClosedRange<Double>, bottom: Double, context: LayoutContext
  ) throws(FitError) {
    let heights = wishes.map { $0.end?.y ?? bottom + 1 }
    let sorted = wishes.indices.sorted { (heights[$0], $0) < (heights[$1], $1) }.map { wishes[$0] }
    var blocks: [TextBlock] = []
    for wish in sorted {
      let font = wish.row.emphasis == .highlighted ? Typography.strongLabel : Typography.label
      guard let block = try context.typesetter.balanced(wish.text, font, width: limit - 16) else {
        throw .tooSmall
      }
      blocks.append(block)
    }
    let middles = LabelColumn.middles(
      wishes: sorted.map { $0.end?.y ?? bottom }, heights: blocks.map(\.height), room: room)
    guard let middles else { throw .tooSmall }
    labels = zip(zip(sorted, blocks), middles).map { pair, middle in
      let moved = pair.0.end.map { abs($0.y - middle) } ?? 0
      return Label(
        wish: pair.0, block: pair.1, middle: middle, hasLeader: moved > 0.6 * Typography.label.size * 1.28)
    }
    leaderRoom = labels.contains(where: \.hasLeader) ? 16 : 5
    width = labels.isEmpty ? 0 : leaderRoom + blocks.reduce(0) { max($0, $1.width) }
  }

  /// The names and leaders beside a panel's right edge.
  ///
  /// - Parameter ends: The ends of the lines by name, now that the panel is placed.
  func items(edge: Double, ends: [String: Point], theme: Theme) -> [Item] {
    labels.flatMap { label in
      let colour = Self.colour(of: label.wish.row, theme: theme)
      let datum = Datum(series: label.wish.row.name, key: "")
      let names = label.block.items(
        .seriesLabel, x: edge + leaderRoom, y: label.middle - label.block.height / 2, colour: colour,
        datum: datum)
      guard label.hasLeader, let end = ends[label.wish.row.name] else { return names }
      return [Item(.leader, leader(from: end, edge: edge, to: label, theme: theme), datum: datum)] + names
    }
  }

  /// The colour of a series' texts: its own, or a quiet one where it is muted.
  static func colour(of row: Row, theme: Theme) -> Colour {
    row.emphasis == .muted ? theme.quietText : theme.style(row.style).text
  }

  private func leader(from end: Point, edge: Double, to label: Label, theme: Theme) -> Shape {
    let points = [
      Point(x: end.x + Typography.marker / 2 + 1.5, y: end.y), Point(x: edge + 2, y: end.y),
      Point(x: edge + leaderRoom - 6, y: label.middle),
      Point(x: edge + leaderRoom - 2, y: label.middle),
    ]
    return .polyline(points, Stroke(colour: theme.leader, width: Typography.leader))
  }
}
