internal import Scenes

/// Turns "along the value axis" and "across it" into places on the sheet, for bars of either direction.
struct BarGeometry {
  let panel: Box
  let isHorizontal: Bool

  /// The length of the value axis.
  var length: Double { isHorizontal ? panel.width : panel.height }

  /// A point at a distance from the low end of the value axis, at a place across it.
  func point(along distance: Double, across: Double) -> Point {
    isHorizontal
      ? Point(x: panel.x + distance, y: across) : Point(x: across, y: panel.maxY - distance)
  }

  /// The box between two distances, `thickness` wide around a place across the axis.
  func box(from first: Double, to second: Double, across: Double, thickness: Double) -> Box {
    let low = min(first, second)
    let long = abs(second - first)
    return isHorizontal
      ? Box(x: panel.x + low, y: across - thickness / 2, width: long, height: thickness)
      : Box(x: across - thickness / 2, y: panel.maxY - low - long, width: thickness, height: long)
  }
}
