import CPangoCairo
import Scenes

/// Owns a font map, a context and a layout, set up so that measures do not depend on any resolution.
struct PangoEngine: ~Copyable {
  /// Pango counts in 1024ths of a point.
  static let scale = Double(PANGO_SCALE)

  private let fontMap: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  private let layout: OpaquePointer
  private var descriptions: [Font: OpaquePointer] = [:]
  private(set) var faces = FaceTable()

  init() throws(RenderingError) {
    guard let fontMap = pango_cairo_font_map_new() else {
      throw .library(operation: "opening the fonts", status: "no font map")
    }
    guard let context = pango_font_map_create_context(fontMap), let layout = pango_layout_new(context) else {
      g_object_unref(fontMap)
      throw .library(operation: "opening the fonts", status: "no layout")
    }
    Self.configure(context)
    Self.configure(layout: layout)
    self.fontMap = fontMap
    self.context = context
    self.layout = layout
  }

  /// Makes sure of the text family before anything is set in it: without any font at all Pango ends the process.
  mutating func checkFamily() throws(RenderingError) {
    guard let font = pango_context_load_font(context, description(of: Font(size: 9))) else {
      throw .fontMissing(wanted: TextFamily.names, found: "no font at all")
    }
    defer { g_object_unref(font) }
    guard faces.index(of: font) != nil else {
      throw .fontMissing(wanted: TextFamily.names, found: FaceTable.family(of: font))
    }
  }

  /// Turns off all that would fit text to a pixel grid: the defaults widen it by up to a tenth.
  private static func configure(_ context: OpaquePointer) {
    withPlainText { pango_cairo_context_set_font_options(context, $0) }
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_language(context, pango_language_from_string(TextFamily.language))
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
    pango_context_set_round_glyph_positions(context, 0)
  }

  /// Breaks between words and within Chinese, adds no hyphens and borrows no glyph from another font.
  private static func configure(layout: OpaquePointer) {
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_auto_dir(layout, 0)
    let attributes = pango_attr_list_new()
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(0))
    pango_attr_list_insert(attributes, pango_attr_fallback_new(0))
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
  }

  /// Gives `body` the layout with the text set in the font, `width` points wide or on one line.
  mutating func withLayout<Result>(
    of text: String, font: Font, width: Double? = nil,
    _ body: (OpaquePointer, inout FaceTable) throws(RenderingError) -> Result
  ) throws(RenderingError) -> Result {
    pango_layout_set_font_description(layout, description(of: font))
    pango_layout_set_width(layout, width.map { Int32(($0 * Self.scale).rounded(.up)) } ?? -1)
    pango_layout_set_single_paragraph_mode(layout, width == nil ? 1 : 0)
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        pango_layout_set_text(layout, characters.baseAddress, Int32(characters.count))
      }
    }
    return try body(layout, &faces)
  }

  private mutating func description(of font: Font) -> OpaquePointer? {
    if let known = descriptions[font] { return known }
    let description = pango_font_description_new()
    pango_font_description_set_family(description, TextFamily.names.joined(separator: ","))
    pango_font_description_set_absolute_size(description, font.size * Self.scale)
    pango_font_description_set_weight(
      description, font.weight == .bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    descriptions[font] = description
    return description
  }

  deinit {
    for description in descriptions.values { pango_font_description_free(description) }
    g_object_unref(UnsafeMutableRawPointer(layout))
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(fontMap)
  }
}
