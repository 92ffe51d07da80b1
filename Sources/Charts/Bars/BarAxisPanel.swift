internal import Scales
internal import Scenes

/// The panel of standing bars that are read off a value axis: its axes measured and its box placed.
struct BarAxisPanel {
  /// The box between the least and the greatest value of the axis.
  let panel: Box
  let bands: BandScale
  let scale: ValueScale
  /// Where labels of bars end and those of slots begin.
  let labelledBottom: Double
  private let axis: ValueAxis
  private let slots: SlotAxis

  init(_ table: BarTable, data: ChartData, room: Box, context: LayoutContext) throws(FitError) {
    let headroom = Self.headroom(table)
    let trial = try VerticalBars.bands(table, from: room.x, to: room.maxX, context: context)
    let foot = try SlotAxis(table, data: data, bands: trial, context: context).height
    labelledBottom = room.maxY - foot
    let top = room.y + headroom
    let bottom = labelledBottom - (table.marks.contains { $0.tip < 0 } ? headroom : 0)
    guard bottom - top >= VerticalBars.leastHeight else { throw .tooSmall }
    let values = table.marks.filter { $0.cell != nil }.map(\.tip)
    let ticks = Ticks(
      values: values.isEmpty ? [0] : values, measure: data.measure, baseline: .zero, length: bottom - top)
    guard let ticks else { throw .tooSmall }
    axis = try ValueAxis(ticks: ticks, measure: data.measure, context: context)
    scale = axis.scale(bottom: bottom, top: top, baseline: .zero)
    let left = room.x + axis.width
    panel = Box(x: left, y: top, width: room.maxX - left, height: bottom - top)
    bands = try VerticalBars.bands(table, from: left, to: room.maxX, context: context)
    slots = try SlotAxis(table, data: data, bands: bands, context: context)
    // Narrower bands may have broken a name that stood in one line at first.
    guard slots.height <= foot + 1e-9 else { throw .tooSmall }
  }

  /// The line at 0, the labels of the slots and those of the value axis.
  func base(_ theme: Theme) -> [Item] {
    let whole = Box(x: panel.x, y: panel.y, width: panel.width, height: labelledBottom - panel.y)
    return slots.items(panel: whole, zero: scale.position(of: 0), theme: theme)
      + axis.labels(before: panel.x, scale: scale, colour: theme.quietText)
  }

  /// The gridlines, interrupted where a text stands.
  func grid(around texts: [Box], theme: Theme) -> [Item] {
    axis.grid(across: panel, scale: scale, around: texts, theme: theme)
  }

  /// Room for the arrow of a bound at the end of the axis, else for half a tick label.
  private static func headroom(_ table: BarTable) -> Double {
    let hasBound = table.marks.contains { $0.cell.map { $0.qualifier != .exact } ?? false }
    return hasBound ? BarShape.boundReach + 1 : TextBlock.extent * Typography.label.size / 2 + 1
  }
}
