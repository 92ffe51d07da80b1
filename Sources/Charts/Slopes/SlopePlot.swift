internal import Scales
internal import Scenes

/// The placed stage of a slope chart: two years, a straight line a series, values and names at its ends.
struct SlopePlot {
  let items: [Item]

  init(_ data: ChartData, frame: Frame, context: LayoutContext) throws(FitError) {
    let area = frame.area
    let head = try AxisHead(data.unitHead, at: area, context: context)
    let headHeight = AxisHead.room(data)
    let top = area.y + headHeight + LinePlot.headroom
    let bottom = area.maxY - YearAxis.height - BoundArrow.reach
    guard bottom - top >= LinePlot.leastPanel.height else { throw .tooSmall }
    let years = [data.years.lowerBound, data.years.upperBound]
    let rows = data.rows.map { $0.ends() }
    let values = rows.flatMap(\.present).map(\.value)
    let ticks = Ticks(
      values: values, measure: data.measure, baseline: data.baseline, length: bottom - top)
    let scale = Self.scale(ticks, data: data, bottom: bottom, top: top)
    let room = (area.y + headHeight + 3.5)...(bottom + 4)
    let left = try SlopeSide(rows, year: years[0], scale: scale, room: room, context: context)
    let right = try EndLabels(
      Self.wishes(rows, year: years[1], scale: scale), limit: area.width * 0.4, room: room,
      bottom: bottom, context: context)
    let panel = Box(
      x: area.x + left.width, y: top, width: area.width - left.width - right.width,
      height: bottom - top)
    guard panel.width >= max(LinePlot.leastPanel.width, frame.size.width * 0.3) else { throw .tooSmall }
    let inset = 8.0
    let slots = YearScale(
      years: 0...1, from: panel.x, to: panel.maxX, inset: inset / (panel.width - 2 * inset))
    let theme = context.theme
    var lines: [Item] = []
    var markers: [Item] = []
    var ends: [String: Point] = [:]
    for row in rows {
      let marks = SlopeMarks(row, years: years, slots: slots, values: scale)
      lines += marks.line(theme)
      markers += marks.markers(theme)
      ends[row.name] = marks.end
    }
    let names = right.items(edge: panel.maxX, ends: ends, theme: theme)
    let base = try Self.base(data, panel: panel, slots: slots, context: context)
    items =
      head.items + base + lines + names + left.items(edge: panel.x, slot: slots.position(of: 0), theme: theme)
      + markers
  }

  private static func scale(_ ticks: Ticks?, data: ChartData, bottom: Double, top: Double) -> ValueScale {
    guard let domain = ticks?.domain else {
      return .linear(LinearScale(domain: 0...1, from: bottom, to: top))
    }
    return data.baseline == .logarithmic
      ? .logarithmic(LogarithmicScale(domain: domain, from: bottom, to: top))
      : .linear(LinearScale(domain: domain, from: bottom, to: top))
  }

  /// The name and last value of every row, at the height of the value.
  private static func wishes(_ rows: [Row], year: Int, scale: ValueScale) -> [EndLabels.Wish] {
    rows.map { row in
      guard let cell = row.present.last, cell.year == year else {
        let word = row.measure.language.missing
        let end = row.present.last.map { Point(x: 0, y: scale.position(of: $0.value)) }
        return EndLabels.Wish(row: row, text: "\(row.label) \(word)", end: end)
      }
      let value = row.measure.text(cell.amount, cell.qualifier)
      return EndLabels.Wish(
        row: row, text: "\(row.label) \(value)", end: Point(x: 0, y: scale.position(of: cell.value)))
    }
  }

  /// The two upright rules, and the years under them.
  private static func base(_ data: ChartData, panel: Box, slots: YearScale, context: LayoutContext)
    throws(FitError) -> [Item]
  {
    var items: [Item] = []
    for (index, year) in [data.years.lowerBound, data.years.upperBound].enumerated() {
      let x = slots.position(of: index)
      let bottom = panel.maxY + BoundArrow.reach - 2
      items.append(
        Item(
          .axis,
          .polyline(
            [Point(x: x, y: panel.y), Point(x: x, y: bottom)],
            Stroke(colour: context.theme.grid, width: Typography.axis))))
      let star = data.partYears.contains(year) ? "*" : ""
      let label = try context.typesetter.line("\(year)\(star)", Typography.label)
      items += label.items(
        .tickLabel, x: x, y: bottom + 3, alignment: .centre, colour: context.theme.quietText)
    }
    return items
  }
}

extension Row {
  /// The row with its first and last year alone.
  func ends() -> Row {
    let kept = cells.enumerated().map { index, cell in
      index == 0 || index == cells.count - 1 ? cell : nil
    }
    return Row(
      name: name, label: label, summary: nil, measure: measure, cells: kept, style: style, emphasis: emphasis,
      breaks: breaks, baseline: baseline)
  }
}
