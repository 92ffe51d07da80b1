/// Measures without a font: a Chinese character is one em wide, any other half an em, in every weight.
///
/// For tests and goldens that must not depend on the fonts of a machine. Line breaking keeps the plain rules of
/// Chinese typesetting: no line begins with closing punctuation or ends with an opening one, and numbers, Latin
/// words and what a word joiner (U+2060) ties are not parted.
public struct FixedTextMeasurer: TextMeasurer, Sendable, Hashable {
  private static let closing = Set<Character>("，。、；：！？）》”’％%】〕…—,.;:!?)")
  private static let opening = Set<Character>("（《“‘【〔(")
  private static let joiner: Unicode.Scalar = "\u{2060}"

  /// Creates a measurer.
  public init() {}

  /// The extent of one line, from the number of its characters.
  public func extent(of text: String, font: Font) -> TextExtent {
    let ems = text.unicodeScalars.reduce(0) { $0 + Self.ems($1) }
    return TextExtent(width: ems * font.size, height: 1.4 * font.size, ascent: 1.1 * font.size)
  }

  /// The text in lines that are as full as the rules allow.
  public func lines(of text: String, font: Font, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in Self.pieces(of: text) {
      if !line.isEmpty, extent(of: line + piece, font: font).width > width {
        lines.append(line)
        line = piece.first == " " ? String(piece.dropFirst()) : piece
      } else {
        line += piece
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    if scalar == joiner { return 0 }
    return scalar.value >= 0x2E80 || "“”‘’…—↑↓".unicodeScalars.contains(scalar) ? 1 : 0.5
  }

  /// The parts that no line break may fall inside.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var previous: Character?
    var isTied = false
    for character in text {
      if let last = previous, !isTied, mayBreak(between: last, and: character) || pieces.isEmpty {
        pieces.append("")
      }
      if pieces.isEmpty { pieces.append("") }
      pieces[pieces.count - 1].append(character)
      isTied = character.unicodeScalars.contains(joiner)
      previous = character
    }
    return pieces
  }

  private static func mayBreak(between left: Character, and right: Character) -> Bool {
    guard right.unicodeScalars.first != joiner, !closing.contains(right), !opening.contains(left) else {
      return false
    }
    return isWide(left) || isWide(right) || right == " "
  }

  private static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.contains { ems($0) == 1 }
  }
}
