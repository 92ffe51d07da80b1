internal import Scales
internal import Scenes

/// Standing bars too close for their values: read off a value axis, with what must be said still said.
struct AxisBars {
  /// A bar with the label that it might have.
  private typealias Ended = (label: BarLabel, shape: BarShape, pitch: Double)

  let items: [Item]

  init(
    _ table: BarTable, data: ChartData, room: Box, under head: [Item], context: LayoutContext
  ) throws(FitError) {
    let place = try BarAxisPanel(table, data: data, room: room, context: context)
    let panel = place.panel
    var bars: [Item] = []
    var parts: [Item] = []
    var ended: [Ended] = []
    for (index, slot) in table.slots.enumerated() {
      let places = BarPlaces(slot, isStacked: table.isStacked, bands: place.bands, index: index)
      let shapes = places.shapes(BarGeometry(panel: panel, isHorizontal: false)) {
        panel.maxY - place.scale.position(of: $0)
      }
      bars += shapes.flatMap { $0.items(context.theme) }
      if table.isStacked { parts += try PartLabel.items(shapes, data: data, context: context) }
      let ends = table.isStacked ? Array(shapes.suffix(1)) : shapes
      let texts = try BarRows.labels(
        slot, isStacked: table.isStacked, pitch: places.pitch, data: data, context: context)
      ended += zip(texts, ends).map { ($0, $1, places.pitch) }
    }
    let needed = try Self.neededLabels(ended)
    let rules = try BarBreaks(
      table, data: data, panel: panel, bands: place.bands, drawn: bars + needed, context: context)
    let base = place.base(context.theme)
    let frame = Box(
      x: panel.x, y: room.y, width: panel.width, height: place.labelledBottom - room.y)
    let labels =
      needed
      + Self.boundLabels(ended, around: head + bars + parts + needed + rules.items + base, within: frame)
    let boxes = (labels + rules.items).compactMap(\.textBox)
    items = place.grid(around: boxes, theme: context.theme) + rules.items + bars + base + parts + labels
  }

  /// The labels of bars that do not show what they say: 0, or that nothing was reported.
  ///
  /// - Throws: `tooSmall` where one has no room.
  private static func neededLabels(_ ended: [Ended])
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
    _ ended: [Ended], around drawn: [Item], within frame: Box
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
