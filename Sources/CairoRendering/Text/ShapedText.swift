import CPangoCairo
import Scenes

/// One line of text after shaping: its measures and its glyphs, placed from the left end of the baseline.
struct ShapedText {
  /// Glyphs in a row that share a face.
  struct Segment {
    /// The index of the face in ``FaceTable``.
    let face: Int
    /// Glyph numbers with positions in points, y downwards.
    let glyphs: [cairo_glyph_t]
  }

  let extent: TextExtent
  let segments: [Segment]

  /// How many glyphs the text has; what a cache is charged for it.
  var glyphCount: Int { segments.reduce(0) { $0 + $1.glyphs.count } }
}

/// What shaped text depends on.
struct TextKey: Hashable {
  let text: String
  let font: Font
}
