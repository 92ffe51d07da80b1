internal import Scenes

/// What stands over bars of either direction: the legend, then the unit.
struct BarHead {
  /// Between the head and the bars.
  private static let gap = 3.0

  let items: [Item]
  /// What is left of the area for the bars.
  let room: Box

  init(_ table: BarTable, data: ChartData, area: Box, context: LayoutContext) throws(FitError) {
    let legend = try Legend(table.legend, at: area, context: context)
    let under = area.lowered(by: legend.height)
    let unit = try AxisHead(data.unitHead, at: under, context: context)
    items = legend.items + unit.items
    room = under.lowered(by: unit.height + Self.gap)
  }
}

extension Box {
  /// The box without its upper part.
  fileprivate func lowered(by height: Double) -> Box {
    Box(x: x, y: y + height, width: width, height: self.height - height)
  }
}
