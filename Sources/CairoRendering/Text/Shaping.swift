import CPangoCairo
import Scenes

extension PangoEngine {
  /// Shapes one line.
  ///
  /// - Throws: ``RenderingError/fontMissing(wanted:found:)`` or
  ///   ``RenderingError/charactersMissing(_:text:)``.
  mutating func shape(_ key: TextKey) throws(RenderingError) -> ShapedText {
    try withLayout(of: key.text, font: key.font) { (layout, faces) throws(RenderingError) in
      var box = PangoRectangle()
      pango_layout_get_extents(layout, nil, &box)
      let extent = TextExtent(
        width: Double(box.width) / Self.scale, height: Double(box.height) / Self.scale,
        ascent: Double(pango_layout_get_baseline(layout)) / Self.scale)
      guard let line = pango_layout_get_line_readonly(layout, 0) else {
        return ShapedText(extent: extent, segments: [])
      }
      let segments = try Self.segments(of: line.pointee, text: key.text, faces: &faces)
      return ShapedText(extent: extent, segments: segments)
    }
  }

  /// The glyphs of a line, with the pen moved on from run to run.
  private static func segments(of line: PangoLayoutLine, text: String, faces: inout FaceTable)
    throws(RenderingError) -> [ShapedText.Segment]
  {
    var segments: [ShapedText.Segment] = []
    var missing: [Unicode.Scalar] = []
    var pen = 0.0
    var node = line.runs
    while let current = node {
      node = current.pointee.next
      let run = current.pointee.data.assumingMemoryBound(to: PangoLayoutRun.self).pointee
      guard let item = run.item, let string = run.glyphs, let font = item.pointee.analysis.font else {
        continue
      }
      guard let face = faces.index(of: font) else {
        // The family is there, so it is these characters that it lacks: emoji, as a rule, have a font of their own.
        throw .charactersMissing(scalars(of: item.pointee, in: text).unique, text: text)
      }
      var glyphs: [cairo_glyph_t] = []
      glyphs.reserveCapacity(Int(string.pointee.num_glyphs))
      for index in 0..<Int(string.pointee.num_glyphs) {
        let info = string.pointee.glyphs[index]
        if let scalar = unknownScalar(info.glyph) {
          missing.append(scalar)
        } else if info.glyph != emptyGlyph {
          glyphs.append(
            cairo_glyph_t(
              index: UInt(info.glyph), x: pen + Double(info.geometry.x_offset) / scale,
              y: Double(info.geometry.y_offset) / scale))
        }
        pen += Double(info.geometry.width) / scale
      }
      segments.append(ShapedText.Segment(face: face, glyphs: glyphs))
    }
    guard missing.isEmpty else { throw .charactersMissing(missing.unique, text: text) }
    return segments
  }

  private static func scalars(of item: PangoItem, in text: String) -> [Unicode.Scalar] {
    let bytes = Array(text.utf8.dropFirst(Int(item.offset)).prefix(Int(item.length)))
    return Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  /// The character that has no glyph, where Pango says so.
  private static func unknownScalar(_ glyph: PangoGlyph) -> Unicode.Scalar? {
    guard glyph != invalidGlyph, glyph & unknownFlag != 0 else { return nil }
    return Unicode.Scalar(glyph & ~unknownFlag) ?? "\u{FFFD}"
  }
}

/// Pango's marks among glyph numbers; its macros for them are casts, which Swift does not import.
private let emptyGlyph: PangoGlyph = 0x0FFF_FFFF
private let invalidGlyph: PangoGlyph = 0xFFFF_FFFF
private let unknownFlag: PangoGlyph = 0x1000_0000

extension [Unicode.Scalar] {
  /// Each scalar once, in order of first appearance.
  fileprivate var unique: [Unicode.Scalar] {
    var seen: Set<Unicode.Scalar> = []
    return filter { seen.insert($0).inserted }
  }
}
