import CPangoCairo
public import Scenes

/// Turns scenes into files: PNG, SVG of outlines and SVG of real text.
///
///     let renderer = try SceneRenderer()
///     let png = try renderer.png(scene)
///
/// The same scene gives the same bytes, whatever was drawn before and on whatever thread. A renderer belongs to one
/// thread at a time; its surfaces and memories serve picture after picture.
public final class SceneRenderer {
  /// The measurer that text is shaped with; layout may use the same one, so that nothing is measured twice.
  public let measurer: PangoTextMeasurer
  private var encoder: PNGEncoder
  private var canvas: Canvas
  private var glyphs: GlyphOutlines

  /// The most pixels that a picture may have.
  public static let largestArea = 100_000_000

  /// Creates a renderer.
  public init(measurer: PangoTextMeasurer) throws(RenderingError) {
    self.measurer = measurer
    encoder = try PNGEncoder()
    canvas = try Canvas(width: 1, height: 1)
    glyphs = try GlyphOutlines()
  }

  /// Creates a renderer with a measurer of its own.
  ///
  /// - Throws: ``RenderingError/fontMissing(wanted:found:)`` if no Chinese font of the family is installed.
  public convenience init() throws(RenderingError) {
    try self.init(measurer: PangoTextMeasurer())
  }

  /// The scene as a PNG whose physical size is the scene's.
  ///
  /// - Parameters:
  ///   - dpi: Pixels an inch, at most 2400; the width in pixels is that of the scene in inches times this, rounded.
  ///   - metadata: Texts to keep in the file beside title and description.
  /// - Throws: ``RenderingError`` if a character has no glyph, the size cannot be drawn or a keyword is not allowed.
  public func png(_ scene: Scene, dpi: Double = 300, metadata: PictureMetadata = PictureMetadata())
    throws(RenderingError) -> [UInt8]
  {
    try draw(scene, dpi: dpi)
    try takePixels(of: scene)
    return try pngFile(of: scene, dpi: dpi, metadata: metadata)
  }

  /// The scene as an SVG whose text is outlines: the same on every machine, without any font.
  ///
  /// Its ids begin with a fingerprint of the file, so that several files can stand in one page.
  ///
  /// - Throws: ``RenderingError`` if a character has no glyph.
  public func svg(_ scene: Scene, metadata: PictureMetadata = PictureMetadata()) throws(RenderingError)
    -> [UInt8]
  {
    var text = OutlineText()
    var runs: [[OutlineText.PlacedGlyph]] = []
    for case .text(let run) in scene.items.lazy.map(\.shape) {
      runs.append(try text.place(run, measurer: measurer, memory: &glyphs))
    }
    var document = SVGDocument()
    document.open(scene, metadata: metadata)
    document.define(text.outlines)
    var remaining = runs[...]
    for item in scene.items {
      document.begin(item.role)
      if case .text(let run) = item.shape, let glyphs = remaining.popFirst() {
        document.use(glyphs, colour: run.colour)
      } else {
        document.append(item.shape)
      }
    }
    return document.close()
  }

  /// The scene as an SVG whose text is text: it can be searched and edited, and wants the font.
  public func svgText(_ scene: Scene, metadata: PictureMetadata = PictureMetadata()) -> [UInt8] {
    var document = SVGDocument()
    document.open(scene, metadata: metadata)
    document.openText()
    for item in scene.items {
      document.begin(item.role)
      if case .text(let run) = item.shape { document.append(text: run) } else { document.append(item.shape) }
    }
    document.closeText()
    return document.close()
  }

  /// The first step of ``png(_:dpi:metadata:)``: draws on the canvas, made anew only if the size is another.
  package func draw(_ scene: Scene, dpi: Double) throws(RenderingError) {
    let scale = dpi / 72
    let width = (scene.size.width * scale).rounded()
    let height = (scene.size.height * scale).rounded()
    guard width >= 1, height >= 1, width * height <= Double(Self.largestArea), width < 32768, height < 32768
    else { throw .pictureSize(width: width, height: height) }
    if canvas.width != Int(width) || canvas.height != Int(height) {
      canvas = try Canvas(width: Int(width), height: Int(height))
    }
    cairo_identity_matrix(canvas.context)
    cairo_scale(canvas.context, scale, scale)
    try RasterPen(context: canvas.context, grid: PixelGrid(scale: scale), measurer: measurer).draw(scene)
  }

  /// The pixels that were drawn last, row by row, 0xRRGGBB; for comparisons.
  package func pixels() throws(RenderingError) -> [UInt32] {
    let (width, height) = (canvas.width, canvas.height)
    return try canvas.withPixels { pixels, stride in
      (0..<height).flatMap { y in (0..<width).map { x in pixels[y * stride + x] & 0xFF_FFFF } }
    }
  }

  /// The second step: turns the pixels into palette indices.
  package func takePixels(of scene: Scene) throws(RenderingError) {
    try encoder.take(canvas, palette: InkPalette(scene))
  }

  /// The third step: compresses them and writes the file.
  package func pngFile(of scene: Scene, dpi: Double, metadata: PictureMetadata) throws(RenderingError)
    -> [UInt8]
  {
    let texts = try PNGText.all(title: scene.title, description: scene.alternativeText, metadata: metadata)
    return try encoder.file(dpi: dpi, texts: texts)
  }
}
