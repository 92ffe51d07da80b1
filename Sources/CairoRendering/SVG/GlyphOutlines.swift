import CPangoCairo

/// Outlines of glyphs as SVG path data, drawn through cairo and remembered from picture to picture.
struct GlyphOutlines: ~Copyable {
  /// A glyph of a face at a size.
  struct Key: Hashable {
    let face: Int
    let size: Double
    let glyph: UInt
  }

  private let surface: OpaquePointer
  private let context: OpaquePointer
  private var known: [Key: [UInt8]] = [:]

  /// How many outlines are remembered before the memory starts afresh: about 3 MB.
  private static let limit = 6000
  /// cairo keeps paths in 256ths of a unit; a larger drawing keeps a hundredth of a point exact.
  private static let magnification = 16.0

  init() throws(RenderingError) {
    let surface = cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1)
    let context = cairo_create(surface)
    guard let surface, let context, cairo_status(context) == CAIRO_STATUS_SUCCESS else {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
      throw .library(operation: "outlining glyphs", status: "no memory")
    }
    cairo_scale(context, Self.magnification, Self.magnification)
    withPlainText { cairo_set_font_options(context, $0) }
    self.surface = surface
    self.context = context
  }

  /// The path data of a glyph whose origin is (0, 0), empty for a blank.
  mutating func path(of key: Key, face: OpaquePointer) -> [UInt8] {
    if let path = known[key] { return path }
    if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
    cairo_set_font_face(context, face)
    cairo_set_font_size(context, key.size)
    cairo_new_path(context)
    var glyph = cairo_glyph_t(index: key.glyph, x: 0, y: 0)
    cairo_glyph_path(context, &glyph, 1)
    let path = copiedPath()
    known[key] = path
    return path
  }

  private func copiedPath() -> [UInt8] {
    guard let path = cairo_copy_path(context) else { return [] }
    defer { cairo_path_destroy(path) }
    var data = PathData()
    var index = 0
    let count = Int(path.pointee.num_data)
    while index < count, let elements = path.pointee.data {
      let header = elements[index].header
      let points = (1..<max(1, Int(header.length))).map { elements[index + $0].point }
      data.append(header.type, points.map { ($0.x, $0.y) })
      index += Int(header.length)
    }
    return data.xml.bytes
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }
}

/// Path data in relative commands, which are shorter; each step is exact in hundredths, so errors do not add up.
private struct PathData {
  private(set) var xml = XMLBytes(capacity: 512)
  private var pen = (x: 0, y: 0)
  private var start = (x: 0, y: 0)

  mutating func append(_ type: cairo_path_data_type_t, _ points: [(Double, Double)]) {
    switch type {
    case CAIRO_PATH_MOVE_TO: step("m", points)
    case CAIRO_PATH_LINE_TO: step("l", points)
    case CAIRO_PATH_CURVE_TO: step("c", points)
    default:
      xml.append("z")
      pen = start
      return
    }
    if type == CAIRO_PATH_MOVE_TO { start = pen }
  }

  /// Adds one command; a move after the closing of a path that nothing follows is harmless and left as it is.
  private mutating func step(_ command: StaticString, _ points: [(Double, Double)]) {
    xml.append(command)
    var end = pen
    for (index, point) in points.enumerated() {
      end = (XMLBytes.hundredths(point.0), XMLBytes.hundredths(point.1))
      if index > 0 { xml.append(" ") }
      xml.append(hundredths: end.x - pen.x)
      xml.append(" ")
      xml.append(hundredths: end.y - pen.y)
    }
    pen = end
  }
}
