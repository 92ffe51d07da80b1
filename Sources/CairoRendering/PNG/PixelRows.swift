import CPangoCairo

/// The pixels of a drawing as PNG wants them before compression: each row led by its filter byte.
///
/// The buffer is kept from picture to picture. Rows are not filtered: indices have no slopes to predict.
struct PixelRows: ~Copyable {
  private(set) var bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)
  private var memory = ColourMemory()

  /// Fills the rows with palette indices, a byte a pixel.
  ///
  /// - Returns: The sum of squared differences over all pixels and channels.
  mutating func fill(
    from pixels: UnsafePointer<UInt32>, stride: Int, width: Int, height: Int, palette: InkPalette
  ) -> Int {
    reserve((width + 1) * height)
    memory.use(palette)
    var total = 0
    var rowError = 0
    for y in 0..<height {
      let source = pixels + y * stride
      let target = start(of: y, length: width + 1)
      if y > 0, memcmp(source, source - stride, width * 4) == 0 {
        memcpy(target, start(of: y - 1, length: width + 1), width + 1)
      } else {
        target[0] = 0
        rowError = map(source, to: target + 1, width: width)
      }
      total += rowError
    }
    return total
  }

  /// Fills the rows with red, green and blue, three bytes a pixel.
  mutating func fill(from pixels: UnsafePointer<UInt32>, stride: Int, width: Int, height: Int) {
    reserve((3 * width + 1) * height)
    for y in 0..<height {
      var target = start(of: y, length: 3 * width + 1)
      target[0] = 0
      target += 1
      for x in 0..<width {
        let pixel = pixels[y * stride + x]
        target[0] = UInt8(truncatingIfNeeded: pixel >> 16)
        target[1] = UInt8(truncatingIfNeeded: pixel >> 8)
        target[2] = UInt8(truncatingIfNeeded: pixel)
        target += 3
      }
    }
  }

  /// One row, run by run: most of a chart is paper.
  private func map(_ source: UnsafePointer<UInt32>, to target: UnsafeMutablePointer<UInt8>, width: Int) -> Int
  {
    var error = 0
    var x = 0
    while x < width {
      let pixel = source[x]
      let end = runEnd(of: source, from: x, width: width)
      let match = memory.match(pixel & 0xFF_FFFF)
      memset(target + x, Int32(match.index), end - x)
      error += Int(match.error) * (end - x)
      x = end
    }
    return error
  }

  /// Where the run of equal pixels that begins at `start` ends.
  @inline(__always)
  private func runEnd(of source: UnsafePointer<UInt32>, from start: Int, width: Int) -> Int {
    let pixel = source[start]
    var end = start + 1
    guard end < width, source[end] == pixel else { return end }
    let splat = SIMD8<UInt32>(repeating: pixel)
    while end + 8 <= width,
      UnsafeRawPointer(source + end).loadUnaligned(as: SIMD8<UInt32>.self) == splat
    { end += 8 }
    while end < width, source[end] == pixel { end += 1 }
    return end
  }

  private func start(of row: Int, length: Int) -> UnsafeMutablePointer<UInt8> {
    bytes.baseAddress.unsafelyUnwrapped + row * length
  }

  private mutating func reserve(_ count: Int) {
    guard bytes.count != count else { return }
    bytes.deallocate()
    bytes = .allocate(capacity: count)
  }

  deinit { bytes.deallocate() }
}
