internal import Scales
internal import Scenes

/// The placed stage of a line chart: one panel, its axes, lines, and names beside their ends.
struct LinePlot {
  /// The least panel that is worth looking at.
  static let leastPanel = Size(width: 60, height: 44)
  /// Above the panel, for arrows and the upper half of the highest tick label.
  static let headroom = 11.0

  let panel: Box
  let axis: ValueAxis?
  let items: [Item]

  init(_ data: ChartData, frame: Frame, context: LayoutContext) throws(FitError) {
    let area = frame.area
    let top = area.y + AxisHead.room(data) + Self.headroom
    let foot = YearAxis.height + Self.dropRoom(data)
    let bottom = area.maxY - foot
    guard bottom - top >= Self.leastPanel.height else { throw .tooSmall }
    let values = data.rows.flatMap(\.present).map(\.value)
    let ticks = Ticks(
      values: values, measure: data.measure, baseline: data.baseline, length: bottom - top)
    let head = try AxisHead(
      AxisHead.text(data, ticks: ticks, language: context.language), at: area, context: context)
    let axis = try ticks.map { ticks throws(FitError) in
      try ValueAxis(ticks: ticks, measure: data.measure, context: context)
    }
    let scale =
      axis?.scale(bottom: bottom, top: top, baseline: data.baseline)
      ?? .linear(LinearScale(domain: 0...1, from: bottom, to: top))
    let names = try Self.names(data, scale: scale, area: area, bottom: bottom, context: context)
    let left = area.x + (axis?.width ?? 0)
    let right = area.maxX - (names.labels.isEmpty ? 6 : names.width)
    panel = Box(x: left, y: top, width: right - left, height: bottom - top)
    guard panel.width >= max(Self.leastPanel.width, 0.45 * frame.size.width) else { throw .tooSmall }
    self.axis = axis
    let years = YearAxis.scale(years: data.years, from: left, to: right)
    let drawing = try LinePanel(
      data.rows, panel: panel, headroom: Self.headroom, years: years, values: scale, axis: axis,
      names: names, outside: head.items, context: context)
    let yearAxis = try YearAxis(scale: years, partYears: data.partYears, context: context)
    let base = yearAxis.items(
      from: left, to: right, y: bottom, drop: Self.dropRoom(data), withTicks: true, theme: context.theme)
    let labels = axis?.labels(before: left, scale: scale, colour: context.theme.quietText) ?? []
    items = head.items + drawing.back + base + labels + drawing.front
  }

  /// Room under the axis line for a downward arrow at a value near the bottom.
  static func dropRoom(_ data: ChartData) -> Double {
    data.rows.contains { $0.present.contains { $0.qualifier == .atMost } } ? BoundArrow.reach - 5 : 0
  }

  private static func names(
    _ data: ChartData, scale: ValueScale, area: Box, bottom: Double, context: LayoutContext
  ) throws(FitError) -> EndLabels {
    // Of lines that end alike, the one that comes from above is named above.
    let rows = data.rows.sorted { first, second in
      second.present.reversed().map(\.value).lexicographicallyPrecedes(first.present.reversed().map(\.value))
    }
    let wishes = rows.map { row in
      let end = row.present.last.map { Point(x: 0, y: scale.position(of: $0.value)) }
      let text = end == nil ? row.label + context.language.bracketed(context.language.missing) : row.label
      return EndLabels.Wish(row: row, text: text, end: end)
    }
    guard data.rows.count > 1 else {
      return try EndLabels([], limit: 0, room: 0...0, bottom: bottom, context: context)
    }
    let room = area.y...(bottom + 3)
    // Names in two lines leave the lines more room; only where they will not go do they get more themselves.
    for share in [0.24, 0.3] {
      do {
        return try EndLabels(
          wishes, limit: area.width * share, room: room, bottom: bottom, context: context)
      } catch {
        if case .text = error { throw error }
      }
    }
    return try EndLabels(
      wishes, limit: area.width * 0.36, room: room, bottom: bottom, context: context)
  }
}
