import CPangoCairo
import Testing

/// The pixels of a PNG as cairo, not our own code, reads them.
struct DecodedImage {
  let width: Int
  let height: Int
  /// Rows of 0xRRGGBB.
  let pixels: [UInt32]

  init(png: [UInt8]) throws {
    var rest = png[...]
    let surface = withUnsafeMutablePointer(to: &rest) { rest in
      cairo_image_surface_create_from_png_stream(
        { closure, target, count in
          guard let rest = closure?.assumingMemoryBound(to: ArraySlice<UInt8>.self), let target,
            rest.pointee.count >= Int(count)
          else { return CAIRO_STATUS_READ_ERROR }
          for offset in 0..<Int(count) { target[offset] = rest.pointee.removeFirst() }
          return CAIRO_STATUS_SUCCESS
        }, rest)
    }
    defer { cairo_surface_destroy(surface) }
    try #require(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
    width = Int(cairo_image_surface_get_width(surface))
    height = Int(cairo_image_surface_get_height(surface))
    let stride = Int(cairo_image_surface_get_stride(surface))
    let data = try #require(cairo_image_surface_get_data(surface))
    var pixels: [UInt32] = []
    for y in 0..<height {
      for x in 0..<width {
        pixels.append(UnsafeRawPointer(data + y * stride + 4 * x).load(as: UInt32.self) & 0xFF_FFFF)
      }
    }
    self.pixels = pixels
  }

  /// The mean over all channels of the squared difference.
  func meanSquaredDifference(to other: [UInt32]) -> Double {
    var sum = 0
    for (one, two) in zip(pixels, other) {
      for shift in [UInt32(16), 8, 0] {
        let difference = Int(one >> shift & 0xFF) - Int(two >> shift & 0xFF)
        sum += difference * difference
      }
    }
    return Double(sum) / Double(3 * pixels.count)
  }

  /// The greatest difference of a channel's mean over blocks of 8 by 8 pixels: what an eye would notice, while
  /// another rounding of an edge leaves it small.
  func greatestBlockDifference(to other: DecodedImage) -> Double {
    zip(blocks, other.blocks).map { abs($0 - $1) }.max() ?? 0
  }

  private var blocks: [Double] {
    let columns = (width + 7) / 8
    var sums = [Double](repeating: 0, count: columns * ((height + 7) / 8) * 3)
    for (index, pixel) in pixels.enumerated() {
      let block = (index / width / 8) * columns + index % width / 8
      for channel in 0..<3 { sums[block * 3 + channel] += Double(pixel >> UInt32(8 * channel) & 0xFF) / 64 }
    }
    return sums
  }
}
