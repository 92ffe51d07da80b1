internal import Scales
internal import Scenes

/// One series as marks of a line: where its points lie, and which of them are joined and how.
struct LineMarks {
  /// A value in its place.
  struct Spot {
    let cell: Cell
    let centre: Point
  }

  /// How two neighbouring values are joined.
  enum Joint: Equatable {
    case solid
    /// The two do not compare: one covers only part of its year, or they are totals over different places.
    case unlike
    /// One or two years between them are missing.
    case bridge
  }

  /// Points joined in one way.
  struct Run {
    let joint: Joint
    var points: [Point]
  }

  let row: Row
  let spots: [Spot]
  let runs: [Run]

  init(_ row: Row, years: YearScale, values: ValueScale) {
    self.row = row
    spots = row.present.map { cell in
      Spot(
        cell: cell, centre: Point(x: years.position(of: cell.year), y: values.position(of: cell.value)))
    }
    var runs: [Run] = []
    for (from, to) in zip(spots, spots.dropFirst()) {
      guard let joint = Self.joint(from.cell, to.cell, breaks: row.breaks) else { continue }
      if joint == .solid, let last = runs.last, last.joint == .solid, last.points.last == from.centre {
        runs[runs.count - 1].points.append(to.centre)
      } else {
        runs.append(Run(joint: joint, points: [from.centre, to.centre]))
      }
    }
    self.runs = runs
  }

  /// How two values that follow each other are joined; `nil` across a break or a gap of three years or more.
  static func joint(_ from: Cell, _ to: Cell, breaks: [Int]) -> Joint? {
    if breaks.contains(where: { from.year < $0 && $0 <= to.year }) { return nil }
    switch to.year - from.year {
    case 1: return from.isPartYear || to.isPartYear || to.isOfOtherPlaces ? .unlike : .solid
    case 2, 3: return .bridge
    default: return nil
    }
  }

  var end: Point? { spots.last?.centre }

  /// The lines, to be drawn under the markers of all series.
  func lines(_ theme: Theme) -> [Item] {
    let look = Self.look(row, theme: theme)
    return runs.map { run in
      let stroke =
        switch run.joint {
        case .solid: look
        case .unlike: Stroke(colour: look.colour, width: look.width, dash: Typography.unlike)
        case .bridge:
          Stroke(
            colour: look.colour, width: min(look.width, Typography.bridge.width),
            dash: Typography.bridge.pattern)
        }
      return Item(
        run.joint == .bridge ? .bridge : .line, .polyline(run.points, stroke),
        datum: Datum(series: row.name, key: ""))
    }
  }

  /// The markers, one for each value, smaller where the years are close.
  func markers(_ theme: Theme, slot: Double) -> [Item] {
    spots.map { spot in
      Item(
        .marker,
        .marker(
          theme.style(row.style).marker, centre: spot.centre, diameter: diameter(slot: slot),
          colour: colour(theme), hollow: spot.cell.isHollow),
        datum: row.datum(spot.cell.year))
    }
  }

  func diameter(slot: Double) -> Double {
    let full = row.emphasis == .muted ? Typography.marker * 0.75 : Typography.marker
    return min(full, max(1.4, slot * 0.6))
  }

  func colour(_ theme: Theme) -> Colour { Self.look(row, theme: theme).colour }

  /// How a whole line of a series is drawn.
  static func look(_ row: Row, theme: Theme) -> Stroke {
    let style = theme.style(row.style)
    return switch row.emphasis {
    case .normal: Stroke(colour: style.mark, width: Typography.line, dash: style.dash)
    case .highlighted: Stroke(colour: style.mark, width: Typography.highlightedLine)
    case .muted: Stroke(colour: theme.muted, width: Typography.mutedLine)
    }
  }
}
