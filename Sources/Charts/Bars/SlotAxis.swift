internal import Scales
internal import Scenes

/// What is written under standing bars: years, or names in one line or two.
struct SlotAxis {
  private enum Labels {
    case years(YearAxis)
    case names([(block: TextBlock, slot: BarSlot)])
  }

  private let labels: Labels
  private let bands: BandScale
  /// From the lower edge of the panel to the lower edge of the labels.
  let height: Double

  init(
    _ table: BarTable, data: ChartData, bands: BandScale, context: LayoutContext
  ) throws(FitError) {
    self.bands = bands
    guard table.category == .series else {
      let scale = YearScale(
        years: data.years, from: bands.start, to: bands.start + bands.band * Double(bands.count))
      labels = .years(try YearAxis(scale: scale, partYears: data.partYears, context: context))
      height = YearAxis.height
      return
    }
    var names: [(TextBlock, BarSlot)] = []
    for slot in table.slots {
      let isStrong = slot.marks.contains { $0.emphasis == .highlighted }
      let font = isStrong ? Typography.strongLabel : Typography.label
      let block = try context.typesetter.balanced(slot.label, font, width: bands.band - 4)
      guard let block else { throw .tooSmall }
      names.append((block, slot))
    }
    labels = .names(names)
    height = YearAxis.labelDrop + names.reduce(0) { max($0, $1.0.height) }
  }

  /// The line at 0 and the labels under the panel.
  func items(panel: Box, zero: Double, theme: Theme) -> [Item] {
    let line = [Point(x: panel.x, y: zero), Point(x: panel.maxX, y: zero)]
    let axis = Item(.axis, .polyline(line, Stroke(colour: theme.axis, width: Typography.axis)))
    switch labels {
    case .years(let years): return [axis] + years.labelItems(y: panel.maxY, theme: theme)
    case .names(let names):
      let texts = names.enumerated().flatMap { index, name in
        name.block.items(
          .seriesLabel, x: bands.middle(of: index), y: panel.maxY + YearAxis.labelDrop - 2,
          alignment: .centre, colour: theme.text,
          datum: Datum(series: name.slot.marks[0].datum.series, key: ""))
      }
      return [axis] + texts
    }
  }
}
