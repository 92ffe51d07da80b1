internal import Scales
internal import Scenes

/// The placed stage of facets: a panel of lines for each series, in rows and columns.
struct FacetPlot {
  /// The ratio of width to height that panels come near to.
  static let panelAspect = 1.8

  let items: [Item]

  init(_ data: ChartData, frame: Frame, context: LayoutContext) throws(FitError) {
    let area = frame.area
    let headHeight = AxisHead.room(data)
    let room = Box(
      x: area.x, y: area.y + headHeight + 5, width: area.width - 4, height: area.height - headHeight - 5)
    for columns in Self.columns(count: data.rows.count, room: room) {
      do {
        let grid = try FacetGrid(data, columns: columns, room: room, context: context)
        let head = try AxisHead(
          Self.head(data, ticks: grid.sharedTicks, language: context.language), at: area, context: context)
        items = head.items + (try grid.items(data, context: context))
        return
      } catch {
        if case .text = error { throw error }
      }
    }
    throw .tooSmall
  }

  /// What holds for the axes of all panels.
  private static func head(_ data: ChartData, ticks: Ticks?, language: Chart.Language) -> String {
    guard data.hasFreeAxes else { return AxisHead.text(data, ticks: ticks, language: language) }
    return language.freeAxes
  }

  /// The numbers of columns to try, the one with the best panels first.
  static func columns(count: Int, room: Box) -> [Int] {
    guard room.width > 0, room.height > 0 else { return [] }
    let ideal = (Double(count) * room.width / room.height / panelAspect).squareRoot().rounded()
    return (1...count).sorted { abs(Double($0) - ideal) < abs(Double($1) - ideal) }
  }
}
