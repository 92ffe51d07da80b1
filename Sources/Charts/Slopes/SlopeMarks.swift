internal import Scales
internal import Scenes

/// One series of a slope chart: a marker for each year that it has, a line where it has both.
struct SlopeMarks {
  private let row: Row
  private let spots: [LineMarks.Spot]

  init(_ row: Row, years: [Int], slots: YearScale, values: ValueScale) {
    self.row = row
    spots = row.present.map { cell in
      let x = slots.position(of: cell.year == years[0] ? 0 : 1)
      return LineMarks.Spot(cell: cell, centre: Point(x: x, y: values.position(of: cell.value)))
    }
  }

  /// The end at the last year, or at the first where that is all there is.
  var end: Point? { spots.last?.centre }

  /// The line: none across a break, dashed where a year is covered in part or the two are totals over different places.
  func line(_ theme: Theme) -> [Item] {
    guard spots.count == 2 else { return [] }
    let from = spots[0].cell.year
    let to = spots[1].cell.year
    guard !row.breaks.contains(where: { from < $0 && $0 <= to }) else { return [] }
    let look = LineMarks.look(row, theme: theme)
    let isUnlike = spots.contains { $0.cell.isPartYear } || spots[1].cell.isOfOtherPlaces
    let stroke = Stroke(
      colour: look.colour, width: look.width, dash: isUnlike ? Typography.unlike : look.dash)
    return [
      Item(.line, .polyline(spots.map(\.centre), stroke), datum: Datum(series: row.name, key: ""))
    ]
  }

  /// The markers, and arrows at bounds.
  func markers(_ theme: Theme) -> [Item] {
    spots.flatMap { spot in
      let datum = row.datum(spot.cell.year)
      let colour = LineMarks.look(row, theme: theme).colour
      let arrow = BoundArrow(at: spot.centre, spot.cell.qualifier)?.items(colour: colour, datum: datum)
      let marker = Shape.marker(
        theme.style(row.style).marker, centre: spot.centre, diameter: Typography.marker, colour: colour,
        hollow: spot.cell.isHollow)
      return (arrow ?? []) + [Item(.marker, marker, datum: datum)]
    }
  }
}
