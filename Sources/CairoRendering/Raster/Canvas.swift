import CPangoCairo

/// Owns an image surface and its context.
struct Canvas: ~Copyable {
  /// The width in pixels.
  let width: Int
  /// The height in pixels.
  let height: Int
  /// The cairo context that draws on it, owned by the canvas.
  let context: OpaquePointer
  private let surface: OpaquePointer

  init(width: Int, height: Int) throws(RenderingError) {
    let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    let context = cairo_create(surface)
    guard let surface, let context, cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      cairo_status(context) == CAIRO_STATUS_SUCCESS
    else {
      let status = String(cString: cairo_status_to_string(cairo_surface_status(surface)))
      cairo_destroy(context)
      cairo_surface_destroy(surface)
      throw .library(operation: "making a picture of \(width) by \(height) pixels", status: status)
    }
    withPlainText { cairo_set_font_options(context, $0) }
    cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
    self.surface = surface
    self.context = context
    self.width = width
    self.height = height
  }

  /// Gives `body` the rows of pixels (0x00RRGGBB, with a stride in pixels) after all drawing is done.
  func withPixels<Result>(
    _ body: (UnsafePointer<UInt32>, _ stride: Int) throws(RenderingError) -> Result
  ) throws(RenderingError) -> Result {
    cairo_surface_flush(surface)
    let status = cairo_status(context)
    guard status == CAIRO_STATUS_SUCCESS, let data = cairo_image_surface_get_data(surface) else {
      throw .library(operation: "drawing", status: String(cString: cairo_status_to_string(status)))
    }
    let bytes = Int(cairo_image_surface_get_stride(surface))
    let pixels = UnsafeRawPointer(data).assumingMemoryBound(to: UInt32.self)
    return try body(pixels, bytes / MemoryLayout<UInt32>.stride)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }
}
