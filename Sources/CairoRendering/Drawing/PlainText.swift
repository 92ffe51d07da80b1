import CPangoCairo

/// Gives `body` the options for glyphs as they were designed, not fitted to pixels.
///
/// Measuring and drawing both use them: fitting widens text by up to a tenth, and by another part at each resolution.
func withPlainText(_ body: (OpaquePointer?) -> Void) {
  let options = cairo_font_options_create()
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
  body(options)
  cairo_font_options_destroy(options)
}
