import Scenes

/// Writes drawn pixels as PNG, in two steps; its buffers serve picture after picture.
struct PNGEncoder: ~Copyable {
  private var rows = PixelRows()
  private var header = Header(width: 0, height: 0, palette: nil)
  private var pixelDeflater: Deflater
  private var textDeflater: Deflater

  /// The mean squared difference of a channel up to which a palette will do: 45 dB, 10 log10(255² / mean).
  private static let mostError = 2.056

  /// What the rows hold.
  private struct Header {
    let width: Int
    let height: Int
    /// The colours that the rows point to, nil where the rows have colours of their own.
    let palette: InkPalette?
  }

  init() throws(RenderingError) {
    let pixelDeflater = try Deflater(level: 1)
    let textDeflater = try Deflater(level: 6)
    self.pixelDeflater = pixelDeflater
    self.textDeflater = textDeflater
  }

  /// Takes the pixels over as palette indices if the palette is like enough to the drawing, else as they are.
  mutating func take(_ canvas: borrowing Canvas, palette: InkPalette) throws(RenderingError) {
    let (width, height) = (canvas.width, canvas.height)
    let isLike = try canvas.withPixels { (pixels, stride) throws(RenderingError) in
      let error = rows.fill(from: pixels, stride: stride, width: width, height: height, palette: palette)
      if Double(error) <= Self.mostError * Double(3 * width * height) { return true }
      rows.fill(from: pixels, stride: stride, width: width, height: height)
      return false
    }
    header = Header(width: width, height: height, palette: isLike ? palette : nil)
  }

  /// The file of what was taken last.
  mutating func file(dpi: Double, texts: [PNGText]) throws(RenderingError) -> [UInt8] {
    var chunks = PNGChunks()
    try chunks.append("IHDR") { bytes in
      bytes.append(contentsOf: UInt32(header.width).bigEndianBytes + UInt32(header.height).bigEndianBytes)
      bytes.append(contentsOf: [8, header.palette == nil ? 2 : 3, 0, 0, 0])
    }
    try chunks.append("pHYs") { bytes in
      let dotsPerMetre = UInt32((dpi / 0.0254).rounded()).bigEndianBytes
      bytes.append(contentsOf: dotsPerMetre + dotsPerMetre + [1])
    }
    for text in texts {
      try chunks.append("iTXt") { (bytes) throws(RenderingError) in
        try text.append(to: &bytes, deflater: &textDeflater)
      }
    }
    if let palette = header.palette {
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
}
