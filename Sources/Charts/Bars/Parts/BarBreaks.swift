internal import Scales
internal import Scenes

/// The rules of breaks between standing bars of years.
struct BarBreaks {
  let items: [Item]

  init(
    _ table: BarTable, data: ChartData, panel: Box, bands: BandScale, drawn: [Item],
    context: LayoutContext
  ) throws(FitError) {
    guard Self.hasRules(table, data: data) else {
      items = []
      return
    }
    let obstacles = Obstacles(drawn)
    let scale = YearScale(
      years: data.years, from: bands.start, to: bands.start + bands.band * Double(bands.count))
    items = try BreakRules(
      data.breaks.map(\.year), panel: panel, room: panel.grown(by: BreakRules.wordRoom), scale: scale,
      obstacles: obstacles, context: context
    ).items
  }

  /// Whether rules stand between the bars; their words want room over the panel.
  static func hasRules(_ table: BarTable, data: ChartData) -> Bool {
    table.category == .years && !data.breaks.isEmpty
  }
}
