/// An opaque sRGB colour.
public struct Colour: Sendable, Hashable, CustomStringConvertible {
  /// 0xRRGGBB.
  public let rgb: UInt32

  /// Creates a colour from 0xRRGGBB.
  public init(_ rgb: UInt32) { self.rgb = rgb & 0xFF_FFFF }

  /// Black.
  public static let black = Colour(0)
  /// White.
  public static let white = Colour(0xFFFFFF)

  /// As in `#08519C`.
  public var description: String {
    let digits = String(rgb, radix: 16, uppercase: true)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
