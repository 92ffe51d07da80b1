import ArgumentParser
import CairoRendering
import Figures
import Phrases
import Reports

extension RenderingError: Explained {
  var exitCode: ExitCode {
    switch self {
    case .fontMissing, .charactersMissing: .unavailable
    case .pictureSize: .usage
    case .keyword, .library: .internalFault
    }
  }

  func message(in phrases: Phrases) -> String {
    switch self {
    case .fontMissing(let wanted, let found):
      phrases.noChineseFont(wanted: wanted, found: found, package: Self.fontPackage)
    case .charactersMissing(let scalars, let text):
      phrases.noGlyphs(
        scalars.map(\.named), in: text, package: Self.fontPackage)
    case .pictureSize(let width, let height):
      phrases.pictureSize(width: width, height: height, most: SceneRenderer.largestArea)
    case .keyword(let keyword): phrases.fault(of: "PNG", keyword)
    case .library(let operation, let status): phrases.fault(of: operation, status)
    }
  }
}

extension Unicode.Scalar {
  /// The character with its code point, as in 囧 (U+56E7).
  fileprivate var named: String {
    let digits = String(value, radix: 16, uppercase: true)
    let point = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(String(self)) (\(point))"
  }
}

extension PNGReadingError: Explained {
  var exitCode: ExitCode { .data }

  func message(in phrases: Phrases) -> String {
    switch self {
    case .notPNG: phrases.notPNG
    case .truncated(let offset): phrases.pngTruncated(at: offset)
    case .badHeader: phrases.pngDamaged(at: 8)
    case .badChecksum(_, let offset), .badText(_, let offset): phrases.pngDamaged(at: offset)
    case .tooMuchText: phrases.pngTextTooLong(PNGMetadata.mostTextBytes)
    }
  }
}

extension FigureMetadataError: Explained {
  var exitCode: ExitCode { .data }

  func message(in phrases: Phrases) -> String {
    switch self {
    case .unreadable(let damage): phrases.figureUnreadable(damage.message(in: phrases))
    case .tooNew(let version): phrases.figureTooNew(version)
    }
  }
}

extension FigureDamage {
  /// What is wrong with the text of a figure.
  fileprivate func message(in phrases: Phrases) -> String {
    switch self {
    case .otherText: phrases.otherTextInside
    case .missingPart: phrases.figurePartMissing
    case .unknownWord(let word): phrases.unknownWord(word)
    case .missingEntry(let number): phrases.missingEntry(number)
    case .badRange: phrases.rangeReversed
    case .badPlace: phrases.placeWithoutName
    case .badSize(let size): phrases.unknownWord(size)
    }
  }
}
