internal import Scenes

/// The sized stage: everything around the drawing measured, and the room that is left for it.
struct Frame {
  static let margin = 6.0
  /// The least share of the picture's height that is left for the drawing.
  static let leastShare = 0.45

  let size: Size
  /// The texts above and below the drawing, placed.
  let items: [Item]
  /// The room for the drawing, its axis labels and its unit head.
  let area: Box

  init(_ captions: Chart.Captions, size: Size, context: LayoutContext) throws(FitError) {
    let width = size.width - 2 * Self.margin
    guard width > 0 else { throw .tooSmall }
    let (head, top) = try Self.head(captions, width: width, context: context)
    let (foot, bottom) = try Self.foot(captions, width: width, bottom: size.height, context: context)
    guard bottom - top >= Self.leastShare * size.height else { throw .tooSmall }
    self.size = size
    items = head + foot
    area = Box(x: Self.margin, y: top, width: width, height: bottom - top)
  }

  /// The title and subtitle from the top down, and where they end.
  private static func head(_ captions: Chart.Captions, width: Double, context: LayoutContext)
    throws(FitError) -> ([Item], Double)
  {
    var items: [Item] = []
    var y = margin
    if !captions.title.isEmpty {
      let block = try context.typesetter.title(captions.title, width: width)
      items += block.items(.title, x: margin, y: y, colour: context.theme.text)
      y += block.height + 3.5
    }
    if !captions.subtitle.isEmpty {
      let block = try context.typesetter.paragraph(
        captions.subtitle, Typography.subtitle, width: width, leading: 1.4)
      items += block.items(.subtitle, x: margin, y: y, colour: context.theme.quietText)
      y += block.height + 3
    }
    return (items, items.isEmpty ? y : y + 4)
  }

  /// Notes, coverage and sources from the bottom up, and where they begin.
  private static func foot(
    _ captions: Chart.Captions, width: Double, bottom: Double, context: LayoutContext
  ) throws(FitError) -> ([Item], Double) {
    let paragraphs =
      captions.notes.map { (Role.note, $0) } + captions.coverage.map { (Role.coverage, $0) }
      + captions.sources.map { (Role.source, $0) }
    var items: [Item] = []
    var y = bottom - margin
    for (role, text) in paragraphs.reversed() where !text.isEmpty {
      let block = try context.typesetter.paragraph(text, Typography.note, width: width, leading: 1.45)
      y -= block.height
      items = block.items(role, x: margin, y: y, colour: context.theme.quietText) + items
      y -= 3.2
    }
    return (items, items.isEmpty ? y : y - 3)
  }
}
