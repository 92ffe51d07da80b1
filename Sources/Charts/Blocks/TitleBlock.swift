internal import Scenes

extension Typesetter {
  /// A title: shrunk in quarter points as far as allowed, then in two balanced lines, never in three.
  func title(_ text: String, width limit: Double) throws(FitError) -> TextBlock {
    let largest = Typography.title.size
    let smallest = largest * Typography.titleShrink
    let whole = try width(text, Typography.title)
    let sizes = stride(from: largest, through: smallest, by: -0.25)
    for size in sizes where whole * size / largest <= limit + 1 {
      let font = Font(size: size, weight: .bold)
      if try width(text, font) <= limit { return try line(text, font) }
    }
    for size in sizes where whole * size / largest <= 2 * limit + 1 {
      let font = Font(size: size, weight: .bold)
      if let block = try balanced(text, font, width: limit) { return block }
    }
    throw .tooSmall
  }
}
