internal import Scales
internal import Scenes

/// Bars that lie, their names before them and their values at their ends.
struct HorizontalBars {
  /// The room before the bars that names may take, as a share of the width.
  static let nameShare = 0.4
  static let thickness = 8.5...26.0
  static let fill = 0.65
  /// The share of a slot that several bars take together, and of its own part that each takes.
  static let groupFill = 0.74
  static let partFill = 0.8

  let items: [Item]

  init(_ table: BarTable, data: ChartData, frame: Frame, context: LayoutContext) throws(FitError) {
    let area = frame.area
    let head = try BarHead(table, data: data, area: area, context: context)
    let all = try Self.names(table.all, limit: area.width * Self.nameShare, context: context)
    // Names on other pages keep their room, so that bars begin and are scaled alike on all.
    let nameWidth = all.reduce(0) { max($0, $1.width) }
    let names = Array(all[table.shown])
    let left = area.x + nameWidth + 6
    let bands = try Self.bands(table, names: names, from: head.room.y, to: area.maxY)
    let panel = Box(
      x: left, y: bands.start, width: area.maxX - left, height: bands.band * Double(bands.count))
    let geometry = BarGeometry(panel: panel, isHorizontal: true)
    let rows = try BarRows(table, geometry: geometry, bands: bands, data: data, context: context)
    let zero = rows.zero
    let axis = Item(
      .axis,
      .polyline(
        [Point(x: zero, y: panel.y), Point(x: zero, y: panel.maxY)],
        Stroke(colour: context.theme.axis, width: Typography.axis)))
    var labels: [Item] = []
    for (index, name) in names.enumerated() {
      let slot = table.slots[index]
      let isMuted = slot.marks.allSatisfy { $0.emphasis == .muted }
      labels += name.items(
        .seriesLabel, x: left - 6, y: bands.middle(of: index) - name.height / 2, alignment: .right,
        colour: isMuted ? context.theme.quietText : context.theme.text,
        datum: Datum(series: slot.marks[0].datum.series, key: ""))
    }
    items = head.items + rows.bars + [axis] + labels + rows.labels
  }

  private static func names(_ slots: [BarSlot], limit: Double, context: LayoutContext) throws(FitError)
    -> [TextBlock]
  {
    var names: [TextBlock] = []
    for slot in slots {
      let isStrong = slot.marks.contains { $0.emphasis == .highlighted }
      let font = isStrong ? Typography.strongLabel : Typography.label
      guard let block = try context.typesetter.balanced(slot.label, font, width: limit) else {
        throw .tooSmall
      }
      names.append(block)
    }
    return names
  }

  /// The bands of the slots: as thick as is handsome and as the names need, in the middle of the room.
  private static func bands(_ table: BarTable, names: [TextBlock], from top: Double, to bottom: Double)
    throws(FitError) -> BandScale
  {
    let depth = Double(table.depth)
    let count = Double(table.slots.count)
    let tallest = names.reduce(0) { max($0, $1.height) } + 3.2
    let label = TextBlock.extent * Typography.label.size + 3.2
    let isSingle = depth == 1
    let least =
      isSingle
      ? max(thickness.lowerBound / fill, tallest, label) : max(depth * label / groupFill, tallest)
    // Few bars spread a little before the rest of the room stays empty.
    let most = isSingle ? thickness.upperBound / 0.52 : depth * thickness.upperBound / partFill / groupFill
    let band = min((bottom - top) / count, max(most, least))
    guard band >= least - 1e-9 else { throw .tooSmall }
    let start = top + (bottom - top - band * count) / 2
    return BandScale(
      count: table.slots.count, from: start, to: start + band * count,
      fill: isSingle ? min(fill, thickness.upperBound / band) : groupFill)
  }
}
