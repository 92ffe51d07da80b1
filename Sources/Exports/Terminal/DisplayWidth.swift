/// How many columns of a terminal characters take.
enum DisplayWidth {
  /// The width of a character: 2 for an East Asian wide or full-width one and for emoji, 0 for marks that combine
  /// with nothing before them, else 1.
  static func width(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.contains(where: isWide) || scalars.contains("\u{FE0F}") { return 2 }
    return scalars.allSatisfy(isZeroWidth) ? 0 : 1
  }

  /// The width of a text.
  static func width(of text: String) -> Int {
    // Characters that begin no cluster of several scalars, as nearly all Chinese text is made of, need no segmenting.
    var width = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F: width += 1
      case 0x3001...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF5E: width += 2
      default: return text.reduce(0) { $0 + self.width(of: $1) }
      }
    }
    return width
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    return wideRanges.contains { $0.contains(scalar.value) } || scalar.properties.isEmojiPresentation
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }

  /// The blocks that Unicode's East Asian Width calls wide or full-width, the commonest first; emoji have a
  /// property of their own.
  ///
  /// - Source: Unicode Standard Annex #11, East Asian Width.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x4E00...0xA4CF, 0x2E80...0x303E, 0xFF01...0xFF60, 0x3041...0x3247, 0x3250...0x4DBF, 0x1100...0x115F,
    0x2329...0x232A, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
