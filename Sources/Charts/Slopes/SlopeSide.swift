internal import Scenes

/// The first values of a slope chart, before their markers, spread as names are.
struct SlopeSide {
  private let labels: [(row: Row, block: TextBlock, middle: Double, wish: Double)]
  private static let leaderRoom = 16.0
  /// The room before the panel.
  let width: Double

  init(
    _ rows: [Row], year: Int, scale: ValueScale, room: ClosedRange<Double>, context: LayoutContext
  ) throws(FitError) {
    var wishes: [(row: Row, block: TextBlock, wish: Double)] = []
    for row in rows {
      guard let cell = row.present.first, cell.year == year else { continue }
      let text = row.measure.text(cell.amount, cell.qualifier)
      let block = try context.typesetter.line(text, Typography.label)
      wishes.append((row, block, scale.position(of: cell.value)))
    }
    wishes.sort { $0.wish < $1.wish }
    let middles = LabelColumn.middles(
      wishes: wishes.map(\.wish), heights: wishes.map(\.block.height), room: room)
    guard let middles else { throw .tooSmall }
    labels = zip(wishes, middles).map { ($0.row, $0.block, $1, $0.wish) }
    width = Self.leaderRoom + wishes.reduce(0) { max($0, $1.block.width) }
  }

  func items(edge: Double, slot: Double, theme: Theme) -> [Item] {
    labels.flatMap { label in
      let datum = Datum(series: label.row.name, key: "")
      let text = label.block.items(
        .valueLabel, x: edge - Self.leaderRoom, y: label.middle - label.block.height / 2,
        alignment: .right, colour: EndLabels.colour(of: label.row, theme: theme), datum: datum)
      guard abs(label.middle - label.wish) > 0.6 * label.block.height else { return text }
      let points = [
        Point(x: edge - Self.leaderRoom + 2, y: label.middle),
        Point(x: edge - Self.leaderRoom + 6, y: label.middle), Point(x: edge - 2, y: label.wish),
        Point(x: slot - Typography.marker / 2 - 1.5, y: label.wish),
      ]
      let stroke = Stroke(colour: theme.leader, width: Typography.leader)
      return [Item(.leader, .polyline(points, stroke), datum: datum)] + text
    }
  }
}
