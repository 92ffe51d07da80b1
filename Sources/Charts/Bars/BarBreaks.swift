internal import Scales
internal import Scenes

/// The rules of breaks between standing bars of years.
struct BarBreaks {
  let items: [Item]

  init(
    _ table: BarTable, data: ChartData, panel: Box, bands: BandScale, drawn: [Item],
    context: LayoutContext
  ) throws(FitError) {
    guard table.category == .years, !data.breaks.isEmpty else {
      items = []
      return
    }
    var obstacles = Obstacles()
    for item in drawn {
      switch item.shape {
      case .text(let run): obstacles.add(text: run.box)
      case .rectangle(let box, _, _), .hatch(let box, _): obstacles.add(mark: box)
      case .polyline(let points, _), .polygon(let points, _, _): obstacles.add(line: points)
      case .marker: break
      }
    }
    let scale = YearScale(years: data.years, from: panel.x, to: panel.maxX)
    items = try BreakRules(
      data.breaks.map(\.year), panel: panel, room: panel, scale: scale, obstacles: obstacles, context: context
    ).items
  }
}
