internal import Scales
internal import Scenes

/// Standing bars with every value written at its bar's end and hence no value axis.
struct LabelledBars {
  let items: [Item]

  /// - Returns: `nil` where the values are too wide to stand side by side.
  init?(_ table: BarTable, data: ChartData, room: Box, context: LayoutContext) throws(FitError) {
    let bands = try VerticalBars.bands(table, from: room.x, to: room.maxX, context: context)
    for (index, slot) in table.slots.enumerated() {
      let pitch = BarPlaces(slot, isStacked: table.isStacked, bands: bands, index: index).pitch
      let labels = try BarRows.labels(
        slot, isStacked: table.isStacked, pitch: pitch, data: data, context: context)
      if labels.contains(where: { $0.block.width + 3 > pitch }) { return nil }
    }
    let axis = try SlotAxis(table, data: data, bands: bands, context: context)
    let above = BarBreaks.hasRules(table, data: data) ? BreakRules.wordRoom : 0
    let panel = Box(
      x: room.x, y: room.y + above, width: room.width, height: room.height - above - axis.height)
    guard panel.height >= VerticalBars.leastHeight else { throw .tooSmall }
    let geometry = BarGeometry(panel: panel, isHorizontal: false)
    let rows = try BarRows(table, geometry: geometry, bands: bands, data: data, context: context)
    let rules = try BarBreaks(
      table, data: data, panel: panel, bands: bands, drawn: rows.bars + rows.labels, context: context)
    let base = axis.items(panel: panel, zero: rows.zero, theme: context.theme)
    items = rules.items + rows.bars + base + rows.labels
  }
}
