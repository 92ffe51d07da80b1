import Scenes

/// Moves upright edges onto whole pixels, so that thin rules are crisp and equal; by half a pixel at most.
struct PixelGrid {
  /// Pixels in a point.
  let scale: Double

  /// The middle of a rule `width` points thick near `position`, and its thickness in whole pixels.
  func rule(at position: Double, width: Double) -> (position: Double, width: Double) {
    let pixels = max(1, (width * scale).rounded())
    let start = (position * scale - pixels / 2).rounded()
    return ((start + pixels / 2) / scale, pixels / scale)
  }

  /// The edge nearest to `position`.
  func edge(_ position: Double) -> Double { (position * scale).rounded() / scale }

  /// The box on whole pixels, at least one each way.
  func fit(_ box: Box) -> Box {
    let x = edge(box.x)
    let y = edge(box.y)
    let pixel = 1 / scale
    return Box(
      x: x, y: y, width: max(pixel, edge(box.maxX) - x), height: max(pixel, edge(box.maxY) - y))
  }
}
