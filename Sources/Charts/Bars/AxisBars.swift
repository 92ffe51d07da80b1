internal import Scales
internal import Scenes

/// Standing bars too close for their values: read off a value axis, with what must be said still said.
struct AxisBars {
  let items: [Item]

  init(_ table: BarTable, data: ChartData, room: Box, context: LayoutContext) throws(FitError) {
    let height = TextBlock.extent * Typography.label.size
    let hasBound = table.marks.contains { $0.cell.map { $0.qualifier != .exact } ?? false }
    let headroom = hasBound ? BarShape.boundReach + BarLabel.gap + height : height / 2 + 1
    let dropRoom = table.marks.contains { $0.tip < 0 } ? headroom : 0
    let trial = try VerticalBars.bands(table, from: room.x, to: room.maxX)
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
    let bands = try VerticalBars.bands(table, from: left, to: room.maxX)
    let slots = try SlotAxis(table, data: data, bands: bands, context: context)
    guard slots.height <= foot + 1e-9 else { throw .tooSmall }
    let panel = Box(x: left, y: top, width: room.maxX - left, height: bottom - top)
    let geometry = BarGeometry(panel: panel, isHorizontal: false)
    var bars: [Item] = []
    var labels: [Item] = []
    for (index, slot) in table.slots.enumerated() {
      let places = BarPlaces(slot, isStacked: table.isStacked, bands: bands, index: index)
      let shapes = places.shapes(geometry) { bottom - scale.position(of: $0) }
      bars += shapes.flatMap { $0.items(context.theme) }
      let ends = table.isStacked ? Array(shapes.suffix(1)) : shapes
      let texts = try BarRows.labels(slot, isStacked: table.isStacked, data: data, context: context)
      for (label, shape) in zip(texts, ends) {
        labels += try Self.written(label, shape: shape, pitch: places.pitch, context: context)
      }
    }
    let whole = Box(x: left, y: top, width: panel.width, height: room.maxY - foot - top)
    let rules = try BarBreaks(
      table, data: data, panel: panel, bands: bands, drawn: bars + labels, context: context)
    let boxes = (labels + rules.items).compactMap(\.textBox)
    let grid = axis.grid(across: panel, scale: scale, around: boxes, theme: context.theme)
    let tickLabels = axis.labels(before: left, scale: scale, colour: context.theme.quietText)
    let base = slots.items(panel: whole, zero: scale.position(of: 0), theme: context.theme)
    items = grid + rules.items + bars + base + tickLabels + labels
  }

  /// The label of a bar that says more than its length does: a bound, 0, or that nothing was reported.
  ///
  /// - Throws: `tooSmall` where 0 or 未报 has no room; a bound keeps its arrow.
  private static func written(_ label: BarLabel, shape: BarShape, pitch: Double, context: LayoutContext)
    throws(FitError) -> [Item]
  {
    let fits = label.block.width + 3 <= pitch
    guard let cell = shape.mark.cell else {
      guard fits else { throw .tooSmall }
      return label.items(shape)
    }
    if cell.qualifier != .exact { return fits ? label.items(shape) : [] }
    guard shape.mark.tip == 0 else { return [] }
    guard fits else { throw .tooSmall }
    return label.items(shape)
  }
}

extension Item {
  /// The box of a text.
  var textBox: Box? { if case .text(let run) = shape { run.box } else { nil } }
}
