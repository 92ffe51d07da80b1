internal import Scenes

/// Measures texts for one layout, each distinct one once, and sets them in lines.
///
/// Only widths come from the measurer. Heights follow from the type size, so that a layout does not shift
/// with the line spacing that a font asks for.
final class Typesetter {
  private let measurer: any TextMeasurer
  private var widths: [Font: [String: Double]] = [:]

  init(_ measurer: any TextMeasurer) { self.measurer = measurer }

  /// The width of one line.
  func width(_ text: String, _ font: Font) throws(FitError) -> Double {
    if let known = widths[font]?[text] { return known }
    do {
      let width = try measurer.extent(of: text, font: font).width
      widths[font, default: [:]][text] = width
      return width
    } catch { throw .text(error) }
  }

  /// A block of one line.
  func line(_ text: String, _ font: Font) throws(FitError) -> TextBlock {
    TextBlock(lines: [.init(text: text, width: try width(text, font))], font: font, leading: 1)
  }

  /// A block of as many lines as the text needs at this width.
  func paragraph(_ text: String, _ font: Font, width limit: Double, leading: Double) throws(FitError)
    -> TextBlock
  {
    if try width(text, font) <= limit {
      return TextBlock(lines: [.init(text: text, width: try width(text, font))], font: font, leading: leading)
    }
    return try block(try broken(text, font, width: limit), font, leading: leading)
  }

  /// A block of one line or two balanced ones, `nil` where the text needs more or leaves one character alone.
  func balanced(_ text: String, _ font: Font, width limit: Double) throws(FitError) -> TextBlock? {
    let whole = try width(text, font)
    if whole <= limit { return try line(text, font) }
    guard whole <= 2 * limit else { return nil }
    var attempt = min(whole / 2 + 0.1, limit)
    while true {
      let lines = try broken(text, font, width: attempt)
      if lines.count <= 2, lines[lines.count - 1].count > 1 {
        let block = try block(lines, font, leading: 1.28)
        return block.width <= limit + 0.01 ? block : nil
      }
      if attempt >= limit { return nil }
      attempt = min(attempt + font.size / 2, limit)
    }
  }

  private func block(_ lines: [String], _ font: Font, leading: Double) throws(FitError) -> TextBlock {
    var set: [TextBlock.Line] = []
    for text in lines { set.append(.init(text: text, width: try width(text, font))) }
    return TextBlock(lines: set, font: font, leading: leading)
  }

  private func broken(_ text: String, _ font: Font, width: Double) throws(FitError) -> [String] {
    do {
      let lines = try measurer.lines(of: Cohesion.joined(text), font: font, width: width)
      return lines.map(Cohesion.plain)
    } catch { throw .text(error) }
  }
}
