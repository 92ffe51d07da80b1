public import Scenes

/// The size of a chart as a figure file says it: a preset, millimetres or pixels.
///
///     ChartSize("156x96mm")?.points  // 442.2 by 272.1
public struct ChartSize: Sendable, Hashable, CustomStringConvertible {
  /// The size in points.
  public let points: Size
  /// The resolution that pixels were laid out at; `nil` for physical sizes.
  public let dotsPerInch: Double?
  /// As it was written.
  public let description: String

  /// A millimetre in points.
  public static let pointsPerMillimetre = 72 / 25.4

  /// The named sizes in millimetres: the text block of GB/T 9704, half of it, a page of it, and others.
  static let presets: [(name: String, width: Double, height: Double)] = [
    ("gongwen", 156, 96), ("half", 75, 62), ("page", 156, 210), ("word", 146, 90), ("slide", 254, 143),
    ("wide", 156, 64),
  ]

  /// The names of the presets.
  public static let presetNames = presets.map(\.name)

  /// The default: as wide as the text block of an official document.
  public static let gongwen = ChartSize(width: 156, height: 96, description: "gongwen")

  /// A size in millimetres.
  public init(width: Double, height: Double, description: String? = nil) {
    points = Size(width: width * Self.pointsPerMillimetre, height: height * Self.pointsPerMillimetre)
    dotsPerInch = nil
    self.description = description ?? "\(Self.written(width))x\(Self.written(height))mm"
  }

  /// The size in whole millimetres that holds another.
  ///
  ///     ChartSize(covering: Size(width: 212.6, height: 176)).description  // 75x63mm
  public init(covering size: Size) {
    let (width, height) = size.wholeMillimetres
    self.init(width: width, height: height)
  }

  /// A size in pixels at a resolution.
  public init(pixelWidth: Int, pixelHeight: Int, dotsPerInch: Double = 96) {
    let scale = 72 / dotsPerInch
    points = Size(width: Double(pixelWidth) * scale, height: Double(pixelHeight) * scale)
    self.dotsPerInch = dotsPerInch
    description = "\(pixelWidth)x\(pixelHeight)px"
  }

  /// Reads a preset's name, `WxHmm` or `WxHpx`; `nil` for anything else and for sizes of 0.
  ///
  /// - Parameters:
  ///   - text: The size as written.
  ///   - dotsPerInch: The resolution that pixels are laid out at.
  public init?(_ text: String, dotsPerInch: Double = 96) {
    if let preset = Self.presets.first(where: { $0.name == text }) {
      self.init(width: preset.width, height: preset.height, description: text)
      return
    }
    let sides = text.dropLast(2).split(separator: "x", omittingEmptySubsequences: false)
    guard sides.count == 2, dotsPerInch > 0 else { return nil }
    if text.hasSuffix("mm"), let width = Double(sides[0]), let height = Double(sides[1]),
      (1...10_000).contains(width), (1...10_000).contains(height)
    {
      self.init(width: width, height: height, description: text)
    } else if text.hasSuffix("px"), let width = Int(sides[0]), let height = Int(sides[1]),
      (1...100_000).contains(width), (1...100_000).contains(height)
    {
      self.init(pixelWidth: width, pixelHeight: height, dotsPerInch: dotsPerInch)
    } else {
      return nil
    }
  }

  private static func written(_ side: Double) -> String {
    side == side.rounded() ? "\(Int(side))" : "\(side)"
  }
}
