internal import Scenes

/// What is written at the end of a bar.
struct BarLabel {
  static let gap = 3.0

  let block: TextBlock
  let role: Role
  let colour: Colour
  let datum: Datum
  /// From the end of the bar to the label: a gap, and before it an arrow or a hatched stub.
  let lead: Double

  /// The label of a bar, or of a whole stack.
  ///
  /// - Parameter pitch: From one standing bar to the next; 未报 stands in two lines where that is narrow.
  init(
    _ mark: BarMark, total: (text: String, isBound: Bool)?, pitch: Double, measure: Measure,
    context: LayoutContext
  ) throws(FitError) {
    datum = mark.datum
    colour = mark.emphasis == .muted || mark.cell == nil ? context.theme.quietText : context.theme.text
    guard let cell = mark.cell else {
      role = .missing
      lead = BarShape.missingLength + Self.gap
      block = try Self.missing(pitch: pitch, context: context)
      return
    }
    let isBound = total?.isBound ?? (cell.qualifier == .atLeast || cell.qualifier == .atMost)
    role = .valueLabel
    lead = (isBound ? BarShape.boundReach : 0) + Self.gap
    let font = mark.emphasis == .highlighted || isBound ? Typography.strongLabel : Typography.label
    let text = total?.text ?? measure.text(cell.amount, cell.qualifier)
    block = try context.typesetter.line(text, font)
  }

  private static func missing(pitch: Double, context: LayoutContext) throws(FitError) -> TextBlock {
    let word = context.language.missing
    let line = try context.typesetter.line(word, Typography.label)
    guard line.width + 3 > pitch, context.language == .chinese else { return line }
    var lines: [TextBlock.Line] = []
    for character in word {
      let width = try context.typesetter.width(String(character), Typography.label)
      lines.append(.init(text: String(character), width: width))
    }
    return TextBlock(lines: lines, font: Typography.label, leading: 1.2)
  }

  /// The room beyond the end of the bar that the label takes along the value axis.
  func room(isHorizontal: Bool) -> Double { lead + (isHorizontal ? block.width : block.height) }

  /// The label beyond the end of its bar.
  func items(_ shape: BarShape) -> [Item] {
    let end = shape.mark.cell == nil ? shape.from : shape.to
    let distance = end + lead * shape.direction
    let anchor = shape.geometry.point(along: distance, across: shape.across)
    if shape.geometry.isHorizontal {
      return block.items(
        role, x: anchor.x, y: anchor.y - block.height / 2,
        alignment: shape.direction < 0 ? .right : .left, colour: colour, datum: datum)
    }
    let top = shape.direction < 0 ? anchor.y : anchor.y - block.height
    return block.items(role, x: anchor.x, y: top, alignment: .centre, colour: colour, datum: datum)
  }
}
