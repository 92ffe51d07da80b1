internal import Scales
internal import Scenes

/// Bars that stand, years or short names under them; values at their tops where those fit, else a value axis.
struct VerticalBars {
  static let thickness = 3.0...44.0
  static let most = 8
  static let leastHeight = 44.0

  let items: [Item]

  init(_ table: BarTable, data: ChartData, frame: Frame, context: LayoutContext) throws(FitError) {
    let head = try BarHead(table, data: data, area: frame.area, context: context)
    if let labelled = try LabelledBars(table, data: data, room: head.room, context: context) {
      items = head.items + labelled.items
    } else {
      let bars = try AxisBars(table, data: data, room: head.room, under: head.items, context: context)
      items = head.items + bars.items
    }
  }

  /// The bands of the slots across a panel, bars at most as thick as is handsome.
  static func bands(
    _ table: BarTable, from start: Double, to end: Double, context: LayoutContext
  ) throws(FitError) -> BandScale {
    let inset = try overhang(table, width: end - start, context: context)
    let start = start + inset
    let end = end - inset
    let isSingle = table.depth == 1
    let band = (end - start) / Double(table.slots.count)
    let most = Self.thickness.upperBound
    let fill = isSingle ? min(HorizontalBars.fill, most / band) : HorizontalBars.groupFill
    let limited =
      isSingle
      ? fill : min(fill, Double(table.depth) * most / HorizontalBars.partFill / band)
    let bands = BandScale(count: table.slots.count, from: start, to: end, fill: limited)
    let thickness =
      isSingle ? bands.thickness : bands.thickness / Double(table.depth) * HorizontalBars.partFill
    guard thickness >= Self.thickness.lowerBound else { throw .tooSmall }
    return bands
  }

  /// How far the label of the first or last year reaches over its band.
  private static func overhang(_ table: BarTable, width: Double, context: LayoutContext) throws(FitError)
    -> Double
  {
    guard table.category == .years else { return 0 }
    let count = Double(table.slots.count)
    let label = try context.typesetter.width("2000*", Typography.label)
    return max(0, (label - width / count) / 2) * (1 + 2 / count)
  }
}
