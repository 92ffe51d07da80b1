internal import Scenes

/// The placed stage of a bar chart: lying or standing, as the names and their number ask.
struct BarPlot {
  let items: [Item]

  init(_ table: BarTable, data: ChartData, frame: Frame, context: LayoutContext) throws(FitError) {
    if try Self.stands(table, width: frame.area.width, context: context) {
      items = try VerticalBars(table, data: data, frame: frame, context: context).items
    } else {
      items = try HorizontalBars(table, data: data, frame: frame, context: context).items
    }
  }

  /// Whether bars stand: years always do, series where they are few and their names fit under them.
  ///
  /// Slots on other pages count too, so that a chart that needs pages does not stand on them.
  static func stands(_ table: BarTable, width: Double, context: LayoutContext) throws(FitError) -> Bool {
    if table.category == .years { return true }
    guard table.all.count <= VerticalBars.most else { return false }
    let band = width / Double(table.all.count)
    for slot in table.all {
      // Bold is the wider of the two weights.
      guard let name = try context.typesetter.balanced(slot.label, Typography.strongLabel, width: band - 4),
        name.lines.count == 1 || slot.label.count <= 12
      else { return false }
    }
    return true
  }
}
