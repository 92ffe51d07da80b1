import Scenes

/// Writes drawn pixels as PNG; its buffers serve picture after picture.
struct PNGEncoder: ~Copyable {
  private var rows = PixelRows()
  private let pixelDeflater: Deflater
  private let textDeflater: Deflater

  /// Below this likeness, in decibels, a palette will not do.
  static let leastLikeness = 45.0

  init() throws(RenderingError) {
    let pixelDeflater = try Deflater(level: 6)
    let textDeflater = try Deflater(level: 6)
    self.pixelDeflater = pixelDeflater
    self.textDeflater = textDeflater
  }

  /// The file's bytes.
  mutating func encode(_ canvas: borrowing Canvas, dpi: Double, palette: InkPalette, texts: [PNGText])
    throws(RenderingError) -> [UInt8]
  {
    let (width, height) = (canvas.width, canvas.height)
    let isIndexed = try fillRows(from: canvas, palette: palette)
    var chunks = PNGChunks()
    try chunks.append("IHDR") { bytes in
      bytes.append(contentsOf: UInt32(width).bigEndianBytes + UInt32(height).bigEndianBytes)
      bytes.append(contentsOf: [8, isIndexed ? 3 : 2, 0, 0, 0])
    }
    try chunks.append("pHYs") { bytes in
      let dotsPerMetre = UInt32((dpi / 0.0254).rounded()).bigEndianBytes
      bytes.append(contentsOf: dotsPerMetre + dotsPerMetre + [1])
    }
    for text in texts {
      try chunks.append("iTXt") { (bytes) throws(RenderingError) in
        try text.append(to: &bytes, deflater: textDeflater)
      }
    }
    if isIndexed {
      try chunks.append("PLTE") { bytes in
        for colour in palette.colours { bytes.append(contentsOf: colour.bigEndianBytes.dropFirst()) }
      }
    }
    try chunks.append("IDAT") { (bytes) throws(RenderingError) in
      try pixelDeflater.append(UnsafeBufferPointer(rows.bytes), to: &bytes)
    }
    try chunks.append("IEND") { _ in }
    return chunks.bytes
  }

  /// Fills the rows with indices if the palette is like enough to the drawing, else with its own colours.
  private mutating func fillRows(from canvas: borrowing Canvas, palette: InkPalette) throws(RenderingError)
    -> Bool
  {
    let (width, height) = (canvas.width, canvas.height)
    return try canvas.withPixels { (pixels, stride) throws(RenderingError) in
      let error = rows.fill(from: pixels, stride: stride, width: width, height: height, palette: palette)
      // 10 log10(255² / mean) ≥ 45 is the same as mean ≤ 2.056, without a logarithm.
      guard Double(error) > Self.mostError * Double(3 * width * height) else { return true }
      rows.fill(from: pixels, stride: stride, width: width, height: height)
      return false
    }
  }

  /// The mean squared difference of a channel that still gives ``leastLikeness``.
  private static let mostError = 2.056
}
