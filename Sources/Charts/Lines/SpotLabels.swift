internal import Scenes

/// The values written beside bounds, approximate values and lone points, where there is room for them.
struct SpotLabels {
  private(set) var items: [Item] = []
  private(set) var boxes: [Box] = []

  /// Writes what can be written inside `frame` without touching anything, nearer to its own marker than to another line's mark.
  ///
  /// The arrow marks a bound whether or not its number finds room.
  init(_ marks: [LineMarks], within frame: Box, obstacles: Obstacles, context: LayoutContext)
    throws(FitError)
  {
    var obstacles = obstacles
    let reaches = marks.map { $0.spots.map { MarkReach($0) } }
    for (series, mark) in marks.enumerated() {
      let others = reaches.enumerated().filter { $0.offset != series }.flatMap(\.element)
      for spot in mark.spots where spot.cell.qualifier != .exact || mark.spots.count == 1 {
        let text = mark.row.measure.text(spot.cell.amount, spot.cell.qualifier)
        let block = try context.typesetter.line(text, Typography.strongLabel)
        let arrow = BoundArrow(at: spot.centre, spot.cell.qualifier)
        let own = MarkReach(spot)
        // Where another line's mark is nearer a reader would take the number for that one's.
        let places = Self.places(for: block, beside: spot.centre, arrow: arrow, frame: frame).filter {
          place in
          frame.contains(place)
            && others.allSatisfy { $0.distance(to: place) >= own.markerDistance(to: place) }
        }
        // Well clear of lines if there is such a place, so that none seems to run into the number.
        let free =
          places.first { obstacles.leaveFree($0, clearOfLines: 3) }
          ?? places.first { obstacles.leaveFree($0) }
        guard let free else { continue }
        obstacles.add(text: free)
        boxes.append(free)
        items += block.items(
          arrow == nil ? .valueLabel : .bound, x: free.x, y: free.y,
          colour: EndLabels.colour(of: mark.row, theme: context.theme),
          datum: mark.row.datum(spot.cell.year))
      }
    }
  }

  /// The places to try, the best first: beside the arrow, then beyond its tip, then on the other side; where there
  /// is no arrow, above the marker first.
  private static func places(for block: TextBlock, beside centre: Point, arrow: BoundArrow?, frame: Box)
    -> [Box]
  {
    let direction = arrow?.direction ?? -1
    let side = 5.0
    let tip = arrow == nil ? 4.5 : BoundArrow.reach + 1.5
    let left = centre.x - side - block.width
    let right = centre.x + side
    let middle = centre.x - block.width / 2
    let half = block.height / 2
    let beyond = centre.y + direction * (tip + half) - half
    let level = centre.y + direction * 3 - half
    // Over the first and the last year a text may stand aside of the middle, within the frame.
    let within = min(max(middle, frame.x), frame.maxX - block.width)
    let above = arrow == nil ? [(middle, beyond)] : []
    let places = [
      (left, level), (right, level), (middle, beyond), (left, centre.y - half), (right, centre.y - half),
      (within, beyond), (left, beyond), (right, beyond), (left, centre.y - direction * 8 - half),
      (right, centre.y - direction * 8 - half), (middle, centre.y - direction * (4.5 + half) - half),
    ]
    return (above + places).map { block.box(x: $0.0, y: $0.1) }
  }
}
