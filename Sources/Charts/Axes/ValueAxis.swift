internal import Scales
internal import Scenes

/// The value axis of a panel: its labels measured, its gridlines waiting for what they must not run through.
struct ValueAxis {
  /// Between the labels and the panel.
  static let gap = 5.0

  let ticks: Ticks
  private let labels: [TextBlock]
  /// The room of the labels and their gap to the panel.
  let width: Double

  init(ticks: Ticks, measure: Measure, context: LayoutContext) throws(FitError) {
    let format = NumberFormat(decimals: ticks.decimals)
    var labels: [TextBlock] = []
    for value in ticks.values {
      let sign = measure.unit.kind == .change && value > 0 ? "+" : ""
      let text = value == 0 ? "0" : sign + format.text(value)
      labels.append(try context.typesetter.line(text, Typography.label))
    }
    self.ticks = ticks
    self.labels = labels
    width = labels.reduce(0) { max($0, $1.width) } + Self.gap
  }

  /// The scale that puts the axis' domain on a panel, its least value at the bottom.
  func scale(bottom: Double, top: Double, baseline: Chart.Baseline) -> ValueScale {
    baseline == .logarithmic
      ? .logarithmic(LogarithmicScale(domain: ticks.domain, from: bottom, to: top))
      : .linear(LinearScale(domain: ticks.domain, from: bottom, to: top))
  }

  /// The labels, right-aligned before the panel.
  func labels(before x: Double, scale: ValueScale, colour: Colour) -> [Item] {
    zip(ticks.values, labels).flatMap { value, label in
      label.items(
        .tickLabel, x: x - Self.gap, y: scale.position(of: value) - label.height / 2, alignment: .right,
        colour: colour)
    }
  }

  /// The gridlines across the panel, interrupted where a text stands; 0 is a stronger one where values lie under it.
  func grid(across panel: Box, scale: ValueScale, around texts: [Box], theme: Theme) -> [Item] {
    let plain = Stroke(colour: theme.grid, width: Typography.grid)
    let zero = Stroke(colour: theme.axis, width: Typography.axis)
    return ticks.values.flatMap { value in
      let stroke = value == 0 && ticks.domain.lowerBound < 0 ? zero : plain
      let y = scale.position(of: value)
      let cuts = texts.filter { $0.y - 1 < y && y < $0.maxY + 1 }.map { ($0.x - 1.5)...($0.maxX + 1.5) }
      return Gaps.pieces(of: panel.x...panel.maxX, without: cuts).map { piece in
        Item(
          .grid,
          .polyline(
            [Point(x: piece.lowerBound, y: y), Point(x: piece.upperBound, y: y)], stroke))
      }
    }
  }
}

/// What is left of a stretch when parts of it are taken out.
enum Gaps {
  static func pieces(
    of whole: ClosedRange<Double>, without cuts: [ClosedRange<Double>]
  ) -> [ClosedRange<Double>] {
    var pieces: [ClosedRange<Double>] = []
    var start = whole.lowerBound
    for cut in cuts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if cut.lowerBound > start { pieces.append(start...min(cut.lowerBound, whole.upperBound)) }
      start = max(start, cut.upperBound)
      if start >= whole.upperBound { return pieces }
    }
    pieces.append(start...whole.upperBound)
    return pieces
  }
}
