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
}
