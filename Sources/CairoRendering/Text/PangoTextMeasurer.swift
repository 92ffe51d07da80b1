public import Scenes

/// Measures and shapes text with Pango, the one text engine of layout and drawing.
///
/// Measures are exact to 1/1024 pt and do not depend on any resolution. What was measured once is remembered across
/// charts. A measurer belongs to one thread at a time; make one for each.
public final class PangoTextMeasurer: TextMeasurer {
  private var engine: PangoEngine
  private var shaped: [TextKey: ShapedText] = [:]
  private var rememberedGlyphs = 0

  /// How many glyphs are remembered before the memory starts afresh: about 5 MB.
  private static let glyphLimit = 150_000

  /// Opens the fonts.
  ///
  /// - Throws: ``RenderingError/fontMissing(wanted:found:)`` if no Chinese font of the family is installed.
  public init() throws(RenderingError) {
    engine = try PangoEngine()
    try engine.checkFamily()
  }

  /// The extent of one line, in points.
  ///
  /// - Throws: ``RenderingError/charactersMissing(_:text:)`` if the font lacks a character.
  public func extent(of text: String, font: Font) throws(RenderingError) -> TextExtent {
    try shape(text, font: font).extent
  }

  /// The text in lines no wider than `width` points, broken by the rules of Chinese typesetting.
  ///
  /// No line starts with ，。、；：！？）》” or % or ends with （《 or “, and U+2060 keeps what stands on both sides of it
  /// together. Only a width of less than a few characters can force a break elsewhere.
  ///
  /// - Throws: ``RenderingError/charactersMissing(_:text:)`` if the font lacks a character.
  public func lines(of text: String, font: Font, width: Double) throws(RenderingError) -> [String] {
    if !text.contains(where: \.isNewline), try shape(text, font: font).extent.width <= width { return [text] }
    return try engine.lines(of: text, font: font, width: width)
  }

  /// The text with its glyphs placed.
  func shape(_ text: String, font: Font) throws(RenderingError) -> ShapedText {
    let key = TextKey(text: text, font: font)
    if let known = shaped[key] { return known }
    let new = try engine.shape(key)
    if rememberedGlyphs > Self.glyphLimit {
      shaped.removeAll(keepingCapacity: true)
      rememberedGlyphs = 0
    }
    shaped[key] = new
    rememberedGlyphs += new.glyphCount + 8
    return new
  }

  /// The name of the installed family that text is set in.
  public var family: String { engine.faces.familyName }

  /// The cairo face of a segment, owned by the measurer.
  func face(_ index: Int) -> OpaquePointer { engine.faces.face(index) }
}
