internal import Scales
internal import Scenes

/// The panels of facets in one arrangement: their heads set, their axes measured, their boxes placed.
struct FacetGrid {
  static let leastPanel = Size(width: 36, height: 22)
  private static let columnGap = 14.0
  /// Between the head of a panel and the texts in it.
  private static let headGap = 3.0

  /// One panel and what its axis shows.
  private struct Panel {
    let box: Box
    let head: PanelHead
    let axis: ValueAxis?
    let isLeftmost: Bool
    let isLowest: Bool
  }

  private let panels: [Panel]

  /// The marks of the axis that panels share; those of the first where axes are free.
  var sharedTicks: Ticks? { panels.first?.axis?.ticks }

  init(_ data: ChartData, columns: Int, room: Box, context: LayoutContext) throws(FitError) {
    let rows = (data.rows.count + columns - 1) / columns
    let headroom = Self.headroom(data)
    let drop = LinePlot.dropRoom(data)
    let rowGap = 7 + drop
    // What the rows have for their heads and panels together.
    let available =
      room.height - YearAxis.height - drop - rowGap * Double(rows - 1) - headroom * Double(rows)
    // Heads of two lines make panels lower, which changes ticks, which changes widths: settled from the top.
    let tallest = available / Double(rows) - PanelHead.leastHeight(data)
    guard tallest >= Self.leastPanel.height else { throw .tooSmall }
    let wide = try Self.axes(data, length: tallest, context: context)
    let first = try Self.heads(
      data, axes: wide, width: Self.width(columns: columns, room: room, axes: wide, isFree: data.hasFreeAxes),
      context: context)
    let headHeights = (0..<rows).map { row in
      first[(row * columns)..<min((row + 1) * columns, first.count)].reduce(0) { max($0, $1.height) }
    }
    let height = (available - headHeights.reduce(0, +)) / Double(rows)
    guard height >= Self.leastPanel.height else { throw .tooSmall }
    let axes = try Self.axes(data, length: height, context: context)
    let width = Self.width(columns: columns, room: room, axes: axes, isFree: data.hasFreeAxes)
    // Lower axes may begin elsewhere, which heads say.
    let heads = try Self.heads(data, axes: axes, width: width, context: context)
    guard width >= Self.leastPanel.width, heads.map(\.height) == first.map(\.height),
      heads.allSatisfy({ $0.width <= width + 0.01 })
    else { throw .tooSmall }
    let axisWidth = Self.axisWidth(axes)
    let stride = width + Self.columnGap + (data.hasFreeAxes ? axisWidth : 0)
    var tops: [Double] = []
    var y = room.y
    for head in headHeights {
      tops.append(y + head + headroom)
      y += head + headroom + height + rowGap
    }
    panels = heads.enumerated().map { index, head in
      let column = index % columns
      let box = Box(
        x: room.x + axisWidth + Double(column) * stride, y: tops[index / columns], width: width,
        height: height)
      return Panel(
        box: box, head: head, axis: axes[index], isLeftmost: column == 0,
        isLowest: index + columns >= heads.count)
    }
  }

  func items(_ data: ChartData, context: LayoutContext) throws(FitError) -> [Item] {
    var items: [Item] = []
    for (panel, row) in zip(panels, data.rows) {
      items += try draw(row, in: panel, data: data, context: context)
    }
    return items
  }

  private func draw(_ row: Row, in panel: Panel, data: ChartData, context: LayoutContext)
    throws(FitError) -> [Item]
  {
    let theme = context.theme
    let box = panel.box
    let scale =
      panel.axis?.scale(bottom: box.maxY, top: box.y, baseline: data.baseline)
      ?? .linear(LinearScale(domain: 0...1, from: box.maxY, to: box.y))
    let years = YearAxis.scale(years: data.years, from: box.x, to: box.maxX)
    let drawing = try LinePanel(
      [row], panel: box, headroom: Self.headroom(data) - Self.headGap, years: years, values: scale,
      axis: panel.axis,
      names: nil, outside: [], context: context)
    let yearAxis = try YearAxis(scale: years, partYears: data.partYears, context: context)
    var base = yearAxis.items(
      from: box.x, to: box.maxX, y: box.maxY, drop: LinePlot.dropRoom(data),
      withTicks: panel.isLowest, theme: theme)
    if !panel.isLowest { base.removeAll { $0.role == .tickLabel } }
    if data.hasFreeAxes || panel.isLeftmost {
      base += panel.axis?.labels(before: box.x, scale: scale, colour: theme.quietText) ?? []
    }
    let head = panel.head.items(x: box.x, bottom: box.y - Self.headroom(data), name: row.name, theme: theme)
    return head + drawing.back + base + drawing.front
  }

  /// Above each panel: half a tick label, or the arrow of a bound, or the word of a break.
  private static func headroom(_ data: ChartData) -> Double {
    let hasBound = data.rows.contains { $0.present.contains { $0.qualifier == .atLeast } }
    let least = hasBound ? BoundArrow.reach + 1 : 6.5
    return data.breaks.isEmpty ? least : max(least, BreakRules.wordRoom + headGap)
  }

  /// An axis for each panel; one and the same unless they are free.
  private static func axes(_ data: ChartData, length: Double, context: LayoutContext)
    throws(FitError) -> [ValueAxis?]
  {
    var axes: [ValueAxis?] = []
    let shared = data.rows.flatMap(\.present).map(\.value)
    for row in data.rows {
      if !data.hasFreeAxes, let first = axes.first {
        axes.append(first)
        continue
      }
      let values = data.hasFreeAxes ? row.present.map(\.value) : shared
      let baseline = data.hasFreeAxes ? row.baseline : data.baseline
      let ticks = Ticks(values: values, measure: row.measure, baseline: baseline, length: length)
      let axis = try ticks.map { ticks throws(FitError) in
        try ValueAxis(ticks: ticks, measure: row.measure, context: context)
      }
      axes.append(axis)
    }
    return axes
  }

  private static func axisWidth(_ axes: [ValueAxis?]) -> Double {
    axes.reduce(0) { max($0, $1?.width ?? 0) }
  }

  private static func width(columns: Int, room: Box, axes: [ValueAxis?], isFree: Bool) -> Double {
    let axis = axisWidth(axes) * (isFree ? Double(columns) : 1)
    return (room.width - axis - columnGap * Double(columns - 1)) / Double(columns)
  }

  /// A head for each panel, which says the unit and the start of an axis of its own.
  private static func heads(
    _ data: ChartData, axes: [ValueAxis?], width: Double, context: LayoutContext
  ) throws(FitError) -> [PanelHead] {
    var heads: [PanelHead] = []
    for (row, axis) in zip(data.rows, axes) {
      var words: [String] = []
      if data.hasFreeAxes {
        let start = row.baseline == .fitted ? axis.flatMap { AxisHead.start(of: $0.ticks) } : nil
        words = [row.measure.head] + (start.map { [context.language.axisStart($0)] } ?? [])
      }
      heads.append(try PanelHead(row, axis: words, width: width, context: context))
    }
    return heads
  }
}
