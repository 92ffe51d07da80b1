internal import Scales
internal import Scenes

/// Standing bars too close for their values: read off a value axis, with what must be said still said.
struct AxisBars {
  let items: [Item]

  init(
    _ table: BarTable, data: ChartData, room: Box, under head: [Item], context: LayoutContext
  ) throws(FitError) {
    let height = TextBlock.extent * Typography.label.size
    let hasBound = table.marks.contains { $0.cell.map { $0.qualifier != .exact } ?? false }
    let headroom = hasBound ? BarShape.boundReach + 1 : height / 2 + 1
    let dropRoom = table.marks.contains { $0.tip < 0 } ? headroom : 0
    let trial = try VerticalBars.bands(table, from: room.x, to: room.maxX, context: context)
    let foot = try SlotAxis(table, data: data, bands: trial, context: context).height
    let top = room.y + headroom
    let bottom = room.maxY - foot - dropRoom
    guard bottom - top >= VerticalBars.leastHeight else { throw .tooSmall }
    let values = table.marks.filter { $0.cell != nil }.map(\.tip)
    let ticks = Ticks(
      values: values.isEmpty ? [0] : values, measure: data.measure, baseline: .zero, length: bottom - top)
    guard let ticks else { throw .tooSmall }
    let axis = try ValueAxis(ticks: ticks, measure: data.measure, context: context)
    let scale = axis.scale(bottom: bottom, top: top, baseline: .zero)
    let left = room.x + axis.width
    let bands = try VerticalBars.bands(table, from: left, to: room.maxX, context: context)
    let slots = try SlotAxis(table, data: data, bands: bands, context: context)
    guard slots.height <= foot + 1e-9 else { throw .tooSmall }
    let panel = Box(x: left, y: top, width: room.maxX - left, height: bottom - top)
    let geometry = BarGeometry(panel: panel, isHorizontal: false)
    var bars: [Item] = []
    var ended: [(label: BarLabel, shape: BarShape, pitch: Double)] = []
    for (index, slot) in table.slots.enumerated() {
      let places = BarPlaces(slot, isStacked: table.isStacked, bands: bands, index: index)
      let shapes = places.shapes(geometry) { bottom - scale.position(of: $0) }
      bars += shapes.flatMap { $0.items(context.theme) }
      let ends = table.isStacked ? Array(shapes.suffix(1)) : shapes
      let texts = try BarRows.labels(
        slot, isStacked: table.isStacked, pitch: places.pitch, data: data, context: context)
      ended += zip(texts, ends).map { ($0, $1, places.pitch) }
    }
    let needed = try Self.neededLabels(ended)
    let whole = Box(x: left, y: top, width: panel.width, height: room.maxY - foot - top)
    let rules = try BarBreaks(
      table, data: data, panel: panel, bands: bands, drawn: bars + needed, context: context)
    let tickLabels = axis.labels(before: left, scale: scale, colour: context.theme.quietText)
    let base = slots.items(panel: whole, zero: scale.position(of: 0), theme: context.theme)
    let said = needed + rules.items + base + tickLabels
    let frame = Box(x: left, y: room.y, width: panel.width, height: whole.maxY - room.y)
    let labels = needed + Self.boundLabels(ended, around: head + bars + said, within: frame)
    let boxes = (labels + rules.items).compactMap(\.textBox)
    let grid = axis.grid(across: panel, scale: scale, around: boxes, theme: context.theme)
    items = grid + rules.items + bars + base + tickLabels + labels
  }

  /// The labels of bars that do not show what they say: 0, or that nothing was reported.
  ///
  /// - Throws: `tooSmall` where one has no room.
  private static func neededLabels(_ ended: [(label: BarLabel, shape: BarShape, pitch: Double)])
    throws(FitError) -> [Item]
  {
    var items: [Item] = []
    for (label, shape, pitch) in ended where isNeeded(shape) {
      guard label.block.width + 3 <= pitch else { throw .tooSmall }
      items += label.items(shape)
    }
    return items
  }

  /// The values of bounds, where there is room for them; the others have their arrow alone.
  private static func boundLabels(
    _ ended: [(label: BarLabel, shape: BarShape, pitch: Double)], around drawn: [Item], within frame: Box
  ) -> [Item] {
    var items: [Item] = []
    var obstacles = Obstacles(drawn)
    for (label, shape, _) in ended where shape.qualifier != .exact && !isNeeded(shape) {
      let written = label.items(shape)
      guard let box = written.first?.textBox, frame.contains(box), obstacles.leaveFree(box) else { continue }
      obstacles.add(text: box)
      items += written
    }
    return items
  }

  /// Whether a bar cannot do without its label: one that was not reported, or is 0.
  private static func isNeeded(_ shape: BarShape) -> Bool {
    shape.mark.cell.map { $0.value == 0 && shape.mark.tip == 0 && $0.qualifier == .exact } ?? true
  }
}

extension Item {
  /// The box of a text.
  var textBox: Box? { if case .text(let run) = shape { run.box } else { nil } }
}
