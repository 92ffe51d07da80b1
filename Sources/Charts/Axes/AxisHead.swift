internal import Scales
internal import Scenes

/// The unit over the drawing, or what else holds for all of its axes; no room is taken where there is nothing to say.
struct AxisHead {
  let items: [Item]
  let height: Double

  init(_ text: String, at area: Box, context: LayoutContext) throws(FitError) {
    guard !text.isEmpty else {
      items = []
      height = 0
      return
    }
    let block = try context.typesetter.line(text, Typography.label)
    guard block.width <= area.width else { throw .tooSmall }
    items = block.items(.unitHead, x: area.x, y: area.y, colour: context.theme.quietText)
    height = block.height
  }

  /// The room that a head takes before its ticks are known: a line wherever there may be something to say.
  static func room(_ data: ChartData) -> Double {
    data.unitHead.isEmpty && data.baseline != .fitted && !data.hasFreeAxes
      ? 0 : TextBlock.extent * Typography.label.size
  }

  /// The unit, and where the axis begins if it is fitted and does not begin at 0.
  static func text(_ data: ChartData, ticks: Ticks?, language: Chart.Language) -> String {
    let start = data.baseline == .fitted ? ticks.flatMap { Self.start(of: $0) } : nil
    let words = [data.unitHead, start.map(language.axisStart) ?? ""].filter { !$0.isEmpty }
    return language.joined(words)
  }

  /// Where an axis begins that does not begin at 0.
  static func start(of ticks: Ticks) -> String? {
    guard let first = ticks.values.first, first != 0 else { return nil }
    return NumberFormat(decimals: ticks.decimals).text(first)
  }
}
