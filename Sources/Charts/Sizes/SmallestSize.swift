internal import Scenes

/// Finds the smallest size, in whole millimetres, at which a figure can be laid out.
struct SmallestSize {
  /// The longest side tried, in millimetres.
  static let largest = 5000.0

  /// Tries a layout; throws `tooSmall` where it does not fit.
  let attempt: (Size) throws(FitError) -> Void

  /// The size with the least area among three: only higher, only wider, or grown alike.
  ///
  /// - Returns: `nil` where nothing up to the largest sheet holds the figure.
  func found(from size: Size) throws(FitError) -> Size? {
    let unit = ChartSize.pointsPerMillimetre
    let (width, height) = size.wholeMillimetres
    let most = Self.largest
    var best: Size?
    for grow in [
      { (share: Double) in (width, height + share * (most - height)) },
      { share in (width + share * (most - width), height) },
      { share in (width + share * (most - width), height + share * (most - height)) },
    ] {
      let found = try least { share in
        let (width, height) = grow(share)
        return Size(width: width.rounded(.up) * unit, height: height.rounded(.up) * unit)
      }
      guard let size = found else { continue }
      if best.map({ size.width * size.height < $0.width * $0.height }) ?? true { best = size }
    }
    // Names break otherwise at every width, so that less may do where the way there did not.
    while let size = best,
      let less = size.millimetreLess(grownFrom: Size(width: width * unit, height: height * unit)),
      try fits(less)
    {
      best = less
    }
    return best
  }

  /// The least height up to `limit` millimetres at which the figure fits its width, `nil` where none does.
  func grown(from size: Size, to limit: Double) throws(FitError) -> Size? {
    let unit = ChartSize.pointsPerMillimetre
    guard try !fits(size) else { return size }
    guard size.height < limit * unit else { return nil }
    let first = size.wholeMillimetres.height
    return try least { share in
      Size(width: size.width, height: (first + share * (limit - first)).rounded(.up) * unit)
    }
  }

  /// The first size that fits on the way from share 0 to share 1, by bisection down to a millimetre.
  private func least(_ size: (Double) -> Size) throws(FitError) -> Size? {
    guard try fits(size(1)) else { return nil }
    var low = 0.0
    var high = 1.0
    while high - low > 0.5 / Self.largest {
      let middle = (low + high) / 2
      if try fits(size(middle)) { high = middle } else { low = middle }
    }
    return size(high)
  }

  private func fits(_ size: Size) throws(FitError) -> Bool {
    do {
      try attempt(size)
      return true
    } catch {
      switch error {
      case .tooSmall: return false
      case .text: throw error
      }
    }
  }
}

extension Size {
  /// The sides in the whole millimetres that hold them; one that is whole but for rounding stays what it is.
  var wholeMillimetres: (width: Double, height: Double) {
    let whole = { (side: Double) in (side / ChartSize.pointsPerMillimetre - 1e-6).rounded(.up) }
    return (whole(width), whole(height))
  }
  /// The size with a millimetre taken off each side that is longer than at first; `nil` where none is.
  func millimetreLess(grownFrom first: Size) -> Size? {
    let (width, height) = wholeMillimetres
    let (least, lowest) = first.wholeMillimetres
    guard width > least || height > lowest else { return nil }
    let unit = ChartSize.pointsPerMillimetre
    return Size(
      width: width > least ? (width - 1) * unit : self.width,
      height: height > lowest ? (height - 1) * unit : self.height)
  }
}
