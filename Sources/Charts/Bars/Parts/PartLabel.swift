internal import Scenes

/// The values of the parts of a stack, each written inside its part where there is room for it.
enum PartLabel {
  /// Between the text and the edges of its part.
  private static let margin = 2.0

  static func items(_ shapes: [BarShape], data: ChartData, context: LayoutContext) throws(FitError) -> [Item]
  {
    // A part that is the whole says what the sum over it says.
    guard shapes.count(where: { $0.mark.cell.map { $0.value > 0 } ?? false }) > 1 else { return [] }
    var items: [Item] = []
    for shape in shapes {
      guard let cell = shape.mark.cell else { continue }
      let text = data.measure.text(cell.amount, cell.qualifier)
      let block = try context.typesetter.line(text, Typography.note)
      let part = shape.box
      let room = part.inset(by: margin)
      guard block.width <= room.width, block.height <= room.height else { continue }
      items += block.items(
        .valueLabel, x: part.x + part.width / 2, y: part.y + (part.height - block.height) / 2,
        alignment: .centre,
        colour: ink(on: cell.isHollow ? context.theme.background : shape.mark.colour(context.theme)),
        datum: shape.mark.datum)
    }
    return items
  }

  /// Black or white, whichever is read better on a colour.
  private static func ink(on ground: Colour) -> Colour {
    Colour.black.contrast(to: ground) > Colour.white.contrast(to: ground) ? .black : .white
  }
}
