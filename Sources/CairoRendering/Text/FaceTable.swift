import CPangoCairo

/// The font faces met so far, each checked once for being of the family that was asked for.
///
/// Pango's fonts are kept alive here, so a pointer once checked cannot come to mean another font.
struct FaceTable: ~Copyable {
  private var faces: [OpaquePointer] = []
  private var indices: [UnsafeMutablePointer<PangoFont>: Int] = [:]
  private var fonts: [UnsafeMutablePointer<PangoFont>] = []

  /// The name of the family that was found, empty before any text is set.
  var familyName: String { fonts.first.map(Self.family(of:)) ?? "" }

  /// The cairo font face of that index, owned by the table.
  func face(_ index: Int) -> OpaquePointer { faces[index] }

  /// The index of the font's face, or nil if the font is not of the text family.
  mutating func index(of font: UnsafeMutablePointer<PangoFont>) -> Int? {
    if let known = indices[font] { return known }
    guard TextFamily.names.contains(Self.family(of: font)),
      let scaled = pango_cairo_font_get_scaled_font(OpaquePointer(font)),
      let face = cairo_scaled_font_get_font_face(scaled)
    else { return nil }
    g_object_ref(font)
    fonts.append(font)
    let index = faces.firstIndex(of: face) ?? faces.count
    if index == faces.count {
      cairo_font_face_reference(face)
      faces.append(face)
    }
    indices[font] = index
    return index
  }

  /// The family name of a font that Pango chose.
  static func family(of font: UnsafeMutablePointer<PangoFont>) -> String {
    guard let description = pango_font_describe(font) else { return "" }
    defer { pango_font_description_free(description) }
    return pango_font_description_get_family(description).map { String(cString: $0) } ?? ""
  }

  deinit {
    for face in faces { cairo_font_face_destroy(face) }
    for font in fonts { g_object_unref(font) }
  }
}
