/// UTF-8 text under the eyes of the grammar: characters and their meanings at byte offsets.
///
/// Every question is bounded in its look ahead, or its cost is paid once by the numeral that it belongs to, so that
/// reading a text is linear in its length.
struct NumeralText {
  let bytes: UnsafeBufferPointer<UInt8>
  let cells: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  /// The byte at an offset; 0 outside the text.
  func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  /// The character at an offset and its length; (0, 0) at the end, and one byte where the text is not UTF-8.
  func scalar(_ offset: Int) -> (value: UInt32, length: Int) {
    guard offset >= 0, offset < bytes.count else { return (0, 0) }
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    func tail(_ distance: Int) -> UInt32? {
      let byte = byte(offset + distance)
      return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
    }
    if first >= 0xE0, first < 0xF0, let second = tail(1), let third = tail(2) {
      return ((first & 0x0F) << 12 | second << 6 | third, 3)
    }
    if first >= 0xC2, first < 0xE0, let second = tail(1) {
      return ((first & 0x1F) << 6 | second, 2)
    }
    if first >= 0xF0, first < 0xF5, let second = tail(1), let third = tail(2), let fourth = tail(3) {
      return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
    }
    return (0xFFFD, 1)
  }

  /// The character that ends before an offset and its length.
  func scalar(before offset: Int) -> (value: UInt32, length: Int) {
    var start = offset - 1
    while start > 0, start > offset - 4, byte(start) & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0 else { return (0, 0) }
    let found = scalar(start)
    return found.length == offset - start ? found : (0xFFFD, 1)
  }

  /// The character at an offset with its meaning.
  func glyph(_ offset: Int) -> Glyph {
    let (value, length) = scalar(offset)
    return Glyph(meaning: value < 0x10000 ? cells[Int(value)] : 0, length: length)
  }

  /// The character that ends before an offset with its meaning.
  func glyph(before offset: Int) -> Glyph {
    let (value, length) = scalar(before: offset)
    return Glyph(meaning: value < 0x10000 ? cells[Int(value)] : 0, length: length)
  }

  /// The offset behind `word` if it stands at an offset.
  func end(of word: StaticString, at offset: Int) -> Int? {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, offset + length <= bytes.count else { return nil }
    let start = word.utf8Start
    var index = 0
    while index < length {
      guard bytes[offset + index] == start[index] else { return nil }
      index += 1
    }
    return offset + length
  }

  /// The offset behind the first of some characters that stands at an offset.
  func end(ofOne characters: StaticString, at offset: Int) -> Int? {
    let (value, length) = scalar(offset)
    return length > 0 && characters.holds(value) ? offset + length : nil
  }

  /// The most blanks that may stand inside a numeral.
  private static let mostBlanks = 8

  /// The offset behind blanks: spaces, tabs, no-break and ideographic spaces.
  func skippingBlanks(_ offset: Int) -> Int {
    var offset = offset
    for _ in 0..<Self.mostBlanks {
      switch byte(offset) {
      case 0x20, 0x09: offset += 1
      case 0xC2 where byte(offset + 1) == 0xA0: offset += 2
      case 0xE3 where byte(offset + 1) == 0x80 && byte(offset + 2) == 0x80: offset += 3
      default: return offset
      }
    }
    return offset
  }
}

extension Glyph {
  init(meaning: UInt8, length: Int) {
    self.init(kind: GlyphKind(rawValue: meaning >> 4) ?? .none, value: Int(meaning & 0x0F), length: length)
  }

  /// Whether it is a Chinese digit, 两 among them.
  var isChineseDigit: Bool { kind == .chineseDigit || kind == .pair }
}

extension StaticString {
  /// Whether a character is one of this text's, which are ASCII or take three bytes.
  func holds(_ scalar: UInt32) -> Bool {
    let bytes = utf8Start
    let count = utf8CodeUnitCount
    var offset = 0
    while offset < count {
      let first = UInt32(bytes[offset])
      if first < 0x80 {
        if first == scalar { return true }
        offset += 1
      } else {
        let tail = UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
        if (first & 0x0F) << 12 | tail == scalar { return true }
        offset += 3
      }
    }
    return false
  }
}
