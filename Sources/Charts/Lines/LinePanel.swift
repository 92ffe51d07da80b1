internal import Scales
internal import Scenes

/// What is inside one panel of lines: grid behind, then lines, markers, arrows and texts.
struct LinePanel {
  /// The grid, the rules of breaks and nothing else.
  private(set) var back: [Item] = []
  /// Everything above the axes.
  private(set) var front: [Item] = []

  /// - Parameters:
  ///   - headroom: The room above the panel that its texts may use.
  ///   - outside: What is written near the panel and must be kept clear of.
  init(
    _ rows: [Row], panel: Box, headroom: Double, years: YearScale, values: ValueScale, axis: ValueAxis?,
    names: EndLabels?, outside: [Item], context: LayoutContext
  ) throws(FitError) {
    // Highlighted lines are drawn last, over the others.
    let marks = rows.sorted { $0.emphasis == .muted && $1.emphasis != .muted }
      .map { LineMarks($0, years: years, values: values) }
    let ends = Dictionary(
      uniqueKeysWithValues: marks.compactMap { mark in mark.end.map { (mark.row.name, $0) } })
    let nameItems = names?.items(edge: panel.maxX, ends: ends, theme: context.theme) ?? []
    var obstacles = Self.obstacles(marks, nameItems: nameItems, slot: years.slot)
    for text in outside.compactMap(\.textBox) { obstacles.add(text: text) }
    let room = Box(
      x: panel.x, y: panel.y - headroom, width: panel.width, height: panel.height + headroom - 1)
    let isSilent = marks.allSatisfy(\.spots.isEmpty)
    let rules = try BreakRules(
      isSilent ? [] : rows.flatMap(\.breaks), panel: panel, room: room, scale: years, obstacles: obstacles,
      context: context)
    for line in rules.lines { obstacles.add(line: line) }
    for text in rules.texts { obstacles.add(text: text) }
    let spots = try SpotLabels(marks, within: room, obstacles: obstacles, context: context)
    var texts = rules.texts + spots.boxes
    var silence: [Item] = []
    if isSilent {
      let word = try context.typesetter.line(context.language.missing, Typography.label)
      let x = panel.x + panel.width / 2
      let y = panel.y + (panel.height - word.height) / 2
      silence = word.items(
        .missing, x: x, y: y, alignment: .centre, colour: context.theme.quietText,
        datum: rows.count == 1 ? Datum(series: rows[0].name, key: "") : nil)
      texts.append(word.box(x: x - word.width / 2, y: y))
    }
    back = axis?.grid(across: panel, scale: values, around: texts, theme: context.theme) ?? []
    back += rules.items
    front = marks.flatMap { $0.lines(context.theme) }
    front += nameItems.filter { $0.role == .leader }
    front += marks.flatMap { Self.arrows($0, theme: context.theme) }
    front += marks.flatMap { $0.markers(context.theme, slot: years.slot) }
    front += nameItems.filter { $0.role != .leader } + spots.items + silence
  }

  private static func obstacles(_ marks: [LineMarks], nameItems: [Item], slot: Double) -> Obstacles {
    var obstacles = Obstacles()
    for mark in marks {
      for run in mark.runs { obstacles.add(line: run.points) }
      for spot in mark.spots {
        let radius = mark.diameter(slot: slot) / 2
        obstacles.add(
          mark: Box(
            x: spot.centre.x - radius, y: spot.centre.y - radius, width: 2 * radius, height: 2 * radius))
        if let arrow = BoundArrow(at: spot.centre, spot.cell.qualifier) { obstacles.add(mark: arrow.box) }
      }
    }
    for item in nameItems {
      switch item.shape {
      case .text(let run): obstacles.add(text: run.box)
      case .polyline(let points, _): obstacles.add(line: points)
      default: break
      }
    }
    return obstacles
  }

  private static func arrows(_ mark: LineMarks, theme: Theme) -> [Item] {
    mark.spots.flatMap { spot in
      BoundArrow(at: spot.centre, spot.cell.qualifier)?
        .items(colour: mark.colour(theme), datum: mark.row.datum(spot.cell.year)) ?? []
    }
  }
}
