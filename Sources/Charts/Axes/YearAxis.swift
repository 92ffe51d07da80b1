internal import Scales
internal import Scenes

/// The year axis of a panel: a line, a tick for every labelled year and the labels.
struct YearAxis {
  /// From the axis line to the top of the labels.
  static let labelDrop = 6.5
  static let tickLength = 3.0

  let scale: YearScale
  let labelled: [Int]
  private let labels: [TextBlock]

  /// The height under the panel that the axis takes.
  static let height = labelDrop + TextBlock.extent * Typography.label.size

  init(scale: YearScale, partYears: Set<Int>, context: LayoutContext) throws(FitError) {
    let text = { (year: Int) in partYears.contains(year) ? "\(year)*" : "\(year)" }
    let measured = { (year: Int) throws(FitError) -> Double in
      try context.typesetter.width(text(year), Typography.label)
    }
    labelled = try YearLabels.chosen(from: scale.years, slot: scale.slot, width: measured)
    var labels: [TextBlock] = []
    for year in labelled { labels.append(try context.typesetter.line(text(year), Typography.label)) }
    self.labels = labels
    self.scale = scale
  }

  /// The scale for lines: a little room before the first year and after the last.
  static func scale(years: ClosedRange<Int>, from start: Double, to end: Double) -> YearScale {
    let loose = YearScale(years: years, from: start, to: end, inset: 0.3)
    let least = 8.0
    guard years.count > 1, loose.slot * 0.3 < least else { return loose }
    let slot = max(end - start - 2 * least, 1) / Double(years.count - 1)
    return YearScale(years: years, from: start, to: end, inset: least / slot)
  }

  /// The axis line at `y` from `start` to `end`, its ticks and labels.
  ///
  /// - Parameter drop: Room between the line and the labels beside the usual.
  func items(
    from start: Double, to end: Double, y: Double, drop: Double = 0, withTicks: Bool, theme: Theme
  ) -> [Item] {
    let stroke = Stroke(colour: theme.axis, width: Typography.axis)
    var items = [Item(.axis, .polyline([Point(x: start, y: y), Point(x: end, y: y)], stroke))]
    if withTicks {
      for year in labelled {
        let x = scale.position(of: year)
        let tip = Point(x: x, y: y + Self.tickLength)
        items.append(Item(.axis, .polyline([Point(x: x, y: y), tip], stroke)))
      }
    }
    return items + labelItems(y: y + drop, theme: theme)
  }

  /// The labels alone, under a panel that ends at `y`.
  func labelItems(y: Double, theme: Theme) -> [Item] {
    zip(labelled, labels).flatMap { year, label in
      label.items(
        .tickLabel, x: scale.position(of: year), y: y + Self.labelDrop, alignment: .centre,
        colour: theme.quietText)
    }
  }
}
