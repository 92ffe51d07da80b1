internal import Scenes

extension Scene {
  /// The share of the picture that lies between the axes of its panels, from the first panel to the last; 0 where there
  /// are no axes.
  var plotShare: Double {
    let points = items.filter { $0.role == .grid || $0.role == .axis }.flatMap { item in
      if case .polyline(let points, _) = item.shape { points } else { [] as [Point] }
    }
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
    else { return 0 }
    return (right - left) * (bottom - top) / (size.width * size.height)
  }
}
