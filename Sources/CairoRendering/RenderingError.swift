public import Foundation

/// What can go wrong between a scene and its bytes.
public enum RenderingError: Error, Sendable, Hashable {
  /// None of the text families is installed; the system offers `found` in their stead.
  case fontMissing(wanted: [String], found: String)
  /// The installed font has no glyph for some characters of a text.
  case charactersMissing([Unicode.Scalar], text: String)
  /// The picture would have no pixels, or more than ``SceneRenderer/largestArea``.
  case pictureSize(width: Double, height: Double)
  /// A keyword that PNG does not allow: 1 to 79 printable Latin letters without doubled or outer spaces.
  case keyword(String)
  /// A C library refused; memory or a fault of ours.
  case library(operation: String, status: String)
}

extension RenderingError: LocalizedError, CustomStringConvertible {
  /// The Debian package that brings the font.
  public static let fontPackage = "fonts-noto-cjk"

  /// What happened and what to do about it.
  public var description: String {
    switch self {
    case .fontMissing(let wanted, let found):
      let names = wanted.joined(separator: ", ")
      return "no Chinese font: none of \(names) is installed (the system offers \(found));"
        + " install the package \(Self.fontPackage)"
    case .charactersMissing(let scalars, let text):
      let names = scalars.map { "\($0.printable) (\($0.codePoint))" }.joined(separator: ", ")
      return "the font has no glyph for \(names) in \"\(text)\"; correct the text,"
        + " or install the package \(Self.fontPackage)"
    case .pictureSize(let width, let height):
      return "a picture of \(width) by \(height) pixels cannot be drawn;"
        + " give a size or resolution between 1 and \(SceneRenderer.largestArea) pixels in all"
    case .keyword(let keyword):
      return "\"\(keyword)\" cannot be a PNG keyword: use 1 to 79 printable Latin letters"
    case .library(let operation, let status):
      return "\(operation) failed: \(status)"
    }
  }

  /// The same as ``description``.
  public var errorDescription: String? { description }
}

extension Unicode.Scalar {
  /// As in `U+4E00`.
  fileprivate var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The character itself, or nothing where it would disturb a terminal.
  fileprivate var printable: String {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: ""
    default: String(self)
    }
  }
}
