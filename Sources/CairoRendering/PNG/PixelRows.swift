import CPangoCairo

/// The pixels of a drawing as PNG wants them before compression: each row led by its filter byte.
///
/// The buffer is kept from picture to picture. Rows are not filtered: indices have no slopes to predict.
struct PixelRows: ~Copyable {
  private(set) var bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)
  private var memory = ColourMemory()

  /// The shortest stretch of one colour that is written with all of the colour's copies by turns.
  ///
  /// libdeflate enters every byte into a hash table. In a run of equal bytes all go to one place and each waits for
  /// the last; by turns of four a blank page takes 1.0 ms instead of 2.7. Short gaps, as between letters, compress
  /// better with one index.
  private static let longStretch = 32

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
        rowError = map(source, to: target + 1, width: width, copied: palette.copiedCount)
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
  private func map(
    _ source: UnsafePointer<UInt32>, to target: UnsafeMutablePointer<UInt8>, width: Int, copied: Int
  ) -> Int {
    var error = 0
    var x = 0
    while x < width {
      let pixel = source[x] & Self.colourMask
      let match = memory.match(pixel)
      let end = runEnd(of: source, from: x, width: width)
      if end == x + 1 {
        target[x] = match.index
      } else if end - x >= Self.longStretch, match.error == 0, match.index < copied {
        takeTurns(from: match.index, in: target, x..<end)
      } else {
        memset(target + x, Int32(match.index), end - x)
      }
      error += Int(match.error) * (end - x)
      x = end
    }
    return error
  }

  /// Writes the copies that begin at `first`, each to its columns, eight columns at a time.
  private func takeTurns(from first: UInt8, in target: UnsafeMutablePointer<UInt8>, _ columns: Range<Int>) {
    var x = columns.lowerBound
    var eight = UInt64()
    withUnsafeMutableBytes(of: &eight) { bytes in
      for offset in bytes.indices { bytes[offset] = first + UInt8((x + offset) % InkPalette.copies) }
    }
    while x + 8 <= columns.upperBound {
      UnsafeMutableRawPointer(target + x).storeBytes(of: eight, as: UInt64.self)
      x += 8
    }
    for column in x..<columns.upperBound { target[column] = first + UInt8(column % InkPalette.copies) }
  }

  /// cairo leaves the topmost byte of a pixel without alpha undefined.
  private static let colourMask: UInt32 = 0xFF_FFFF

  /// Where the run of equal pixels that begins at `start` ends; compared four at a time.
  @inline(__always)
  private func runEnd(of source: UnsafePointer<UInt32>, from start: Int, width: Int) -> Int {
    let pixel = source[start]
    var end = start + 1
    guard end < width, source[end] == pixel else { return end }
    let pair = UInt64(pixel) << 32 | UInt64(pixel)
    while end + 4 <= width {
      let next = UnsafeRawPointer(source + end)
      let first = next.loadUnaligned(as: UInt64.self) ^ pair
      let second = next.loadUnaligned(fromByteOffset: 8, as: UInt64.self) ^ pair
      if first | second != 0 { break }
      end += 4
    }
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
