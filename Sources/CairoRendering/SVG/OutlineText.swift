import CPangoCairo
import Scenes

/// Numbers the glyphs of one file as they are used, and fetches their outlines.
struct OutlineText {
  /// A glyph of the file and where its origin is.
  struct PlacedGlyph {
    let number: Int
    let position: Point
  }

  private var numbers: [GlyphOutlines.Key: Int] = [:]
  /// The path data of each glyph by its number.
  private(set) var outlines: [[UInt8]] = []

  /// The glyphs of a run, without blanks.
  mutating func place(_ run: TextRun, measurer: PangoTextMeasurer, memory: inout GlyphOutlines)
    throws(RenderingError) -> [PlacedGlyph]
  {
    let baseline = run.box.y + run.ascent
    var placed: [PlacedGlyph] = []
    for segment in try measurer.shape(run.text, font: run.font).segments {
      for glyph in segment.glyphs {
        let key = GlyphOutlines.Key(face: segment.face, size: run.font.size, glyph: glyph.index)
        let number = number(of: key, face: measurer.face(segment.face), memory: &memory)
        guard !outlines[number].isEmpty else { continue }
        let position = Point(x: run.box.x + glyph.x, y: baseline + glyph.y)
        placed.append(PlacedGlyph(number: number, position: position))
      }
    }
    return placed
  }

  private mutating func number(of key: GlyphOutlines.Key, face: OpaquePointer, memory: inout GlyphOutlines)
    -> Int
  {
    if let number = numbers[key] { return number }
    let number = outlines.count
    outlines.append(memory.path(of: key, face: face))
    numbers[key] = number
    return number
  }
}
