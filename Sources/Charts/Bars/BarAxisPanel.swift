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
    let trial = try VerticalBars.bands(table, from: room.x, to: room.maxX, context: context)
    let foot = try SlotAxis(table, data: data, bands: trial, context: context).height
    labelledBottom = room.maxY - foot
    let headroom = Self.headroom(table, data: data, height: labelledBottom - room.y)
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

  /// Room above the highest mark: for half a tick label, the arrow and the value of a bound, the word of a break.
  private static func headroom(_ table: BarTable, data: ChartData, height: Double) -> Double {
    let label = TextBlock.extent * Typography.label.size
    var least = label / 2 + 1
    if BarBreaks.hasRules(table, data: data) { least = max(least, BreakRules.wordRoom) }
    guard table.marks.contains(where: { $0.cell.map { $0.qualifier != .exact } ?? false }) else {
      return least
    }
    let arrow = max(least, BarShape.boundReach + 1)
    let labelled = BarShape.boundReach + BarLabel.gap + label + 1
    return height - labelled >= 1.5 * VerticalBars.leastHeight ? labelled : arrow
  }
}
