internal import Scenes

/// The names of bars that stand side by side or on each other, each after a swatch, in one row or more.
struct Legend {
  private static let swatch = 8.0
  private static let gap = 4.0
  private static let between = 14.0

  let items: [Item]
  let height: Double

  init(
    _ entries: [(style: Int, emphasis: Emphasis, name: String)], at area: Box, context: LayoutContext
  ) throws(FitError) {
    var items: [Item] = []
    var x = area.x
    var y = area.y
    let rowHeight = TextBlock.extent * Typography.label.size
    for entry in entries {
      let block = try context.typesetter.line(entry.name, Typography.label)
      let width = Self.swatch + Self.gap + block.width
      guard width <= area.width else { throw .tooSmall }
      if x + width > area.maxX {
        x = area.x
        y += rowHeight + 3
      }
      let box = Box(x: x, y: y + (rowHeight - Self.swatch) / 2, width: Self.swatch, height: Self.swatch)
      let colour =
        entry.emphasis == .muted ? context.theme.muted : context.theme.style(entry.style).mark
      items.append(Item(.legend, .rectangle(box, fill: colour, stroke: nil)))
      items += block.items(
        .legend, x: x + Self.swatch + Self.gap, y: y, colour: context.theme.text,
        datum: Datum(series: entry.name, key: ""))
      x += width + Self.between
    }
    self.items = items
    height = entries.isEmpty ? 0 : y + rowHeight + 5 - area.y
  }
}
