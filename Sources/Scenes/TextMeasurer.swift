/// A size and weight of the one text family.
public struct Font: Sendable, Hashable {
  /// The two weights in use.
  public enum Weight: String, Sendable, Hashable { case regular, bold }

  /// The size in points.
  public let size: Double
  /// The weight.
  public let weight: Weight

  /// Creates a font.
  public init(size: Double, weight: Weight = .regular) {
    self.size = size
    self.weight = weight
  }
}

/// The measures of one line of text, in points.
public struct TextExtent: Sendable, Hashable {
  /// The advance width.
  public let width: Double
  /// The line height.
  public let height: Double
  /// The distance from the top of the line to the baseline.
  public let ascent: Double

  /// Creates an extent.
  public init(width: Double, height: Double, ascent: Double) {
    self.width = width
    self.height = height
    self.ascent = ascent
  }
}

/// The one question that layout asks of a renderer: how large is this text, and where does it break.
public protocol TextMeasurer {
  /// The extent of one line.
  ///
  /// - Throws: when the text cannot be shown, for instance because no font has a character.
  func extent(of text: String, font: Font) throws -> TextExtent

  /// The text in lines no wider than `width` points, broken by the rules of Chinese typesetting.
  ///
  /// - Throws: as ``extent(of:font:)``.
  func lines(of text: String, font: Font, width: Double) throws -> [String]
}
