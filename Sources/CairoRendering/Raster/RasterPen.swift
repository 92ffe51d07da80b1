import CPangoCairo
import Scenes

/// Draws items on a cairo context that counts in points.
struct RasterPen {
  let context: OpaquePointer
  let grid: PixelGrid
  let measurer: PangoTextMeasurer

  /// Draws the whole scene over whatever was there.
  func draw(_ scene: Scene) throws(RenderingError) {
    setColour(scene.background)
    cairo_paint(context)
    for item in scene.items { try draw(item.shape) }
  }

  private func draw(_ shape: Shape) throws(RenderingError) {
    switch shape {
    case .text(let run): try draw(run)
    case .polyline(let points, let stroke): draw(points, stroke)
    case .polygon(let points, let fill, let stroke):
      trace(points)
      cairo_close_path(context)
      ink(fill: fill, stroke: stroke)
    case .rectangle(let box, let fill, let stroke):
      let box = stroke == nil ? grid.fit(box) : box
      cairo_rectangle(context, box.x, box.y, box.width, box.height)
      ink(fill: fill, stroke: stroke)
    case .hatch(let box, let stroke):
      for line in Hatching.lines(in: box) { trace([line.from, line.to]) }
      ink(fill: nil, stroke: stroke)
    case .marker(let shape, let centre, let diameter, let colour, let hollow):
      let ink = MarkerInk(shape, diameter: diameter, colour: colour, hollow: hollow)
      trace(MarkerOutline(shape, centre: centre, diameter: ink.inset(diameter)), centre: centre)
      self.ink(fill: ink.fill, stroke: ink.stroke)
    }
  }

  /// An upright or level rule is moved onto the pixels; any other line keeps its place.
  private func draw(_ points: [Point], _ stroke: Stroke) {
    guard points.count == 2, points[0].x == points[1].x || points[0].y == points[1].y else {
      trace(points)
      return ink(fill: nil, stroke: stroke)
    }
    let level = points[0].y == points[1].y
    let rule = grid.rule(at: level ? points[0].y : points[0].x, width: stroke.width)
    trace(points.map { level ? Point(x: $0.x, y: rule.position) : Point(x: rule.position, y: $0.y) })
    ink(fill: nil, stroke: Stroke(colour: stroke.colour, width: rule.width, dash: stroke.dash))
  }

  private func draw(_ run: TextRun) throws(RenderingError) {
    let shaped = try measurer.shape(run.text, font: run.font)
    setColour(run.colour)
    let baseline = run.box.y + run.ascent
    for segment in shaped.segments {
      cairo_set_font_face(context, measurer.face(segment.face))
      cairo_set_font_size(context, run.font.size)
      let glyphs = segment.glyphs.map {
        cairo_glyph_t(index: $0.index, x: run.box.x + $0.x, y: baseline + $0.y)
      }
      cairo_show_glyphs(context, glyphs, Int32(glyphs.count))
    }
  }

  private func trace(_ points: [Point]) {
    guard let first = points.first else { return }
    cairo_move_to(context, first.x, first.y)
    for point in points.dropFirst() { cairo_line_to(context, point.x, point.y) }
  }

  private func trace(_ outline: MarkerOutline, centre: Point) {
    switch outline {
    case .circle(let radius):
      cairo_new_sub_path(context)
      cairo_arc(context, centre.x, centre.y, radius, 0, 2 * .pi)
      cairo_close_path(context)
    case .corners(let corners):
      trace(corners)
      cairo_close_path(context)
    }
  }

  /// Fills and strokes the current path, then forgets it.
  private func ink(fill: Colour?, stroke: Stroke?) {
    if let fill {
      setColour(fill)
      cairo_fill_preserve(context)
    }
    if let stroke, stroke.width > 0 {
      setColour(stroke.colour)
      cairo_set_line_width(context, stroke.width)
      cairo_set_dash(context, stroke.dash, Int32(stroke.dash.count), 0)
      cairo_stroke_preserve(context)
    }
    cairo_new_path(context)
  }

  private func setColour(_ colour: Colour) {
    let rgb = colour.rgb
    cairo_set_source_rgb(
      context, Double(rgb >> 16) / 255, Double(rgb >> 8 & 0xFF) / 255, Double(rgb & 0xFF) / 255)
  }
}
