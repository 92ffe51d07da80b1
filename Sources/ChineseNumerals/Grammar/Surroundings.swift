/// What stands around an offset.
extension NumeralText {
  /// Whether a Chinese character of the basic plane starts at an offset.
  func isIdeograph(at offset: Int) -> Bool { Self.isIdeograph(scalar(offset).value) }

  /// Whether a Chinese character of the basic plane ends before an offset.
  func isIdeograph(before offset: Int) -> Bool { Self.isIdeograph(scalar(before: offset).value) }

  private static func isIdeograph(_ scalar: UInt32) -> Bool {
    scalar >= 0x4E00 && scalar < 0xA000 || scalar >= 0x3400 && scalar < 0x4DC0
  }

  /// Whether the character that ends before an offset is one of some characters.
  func ends(withOne characters: StaticString, before offset: Int) -> Bool {
    let (value, length) = scalar(before: offset)
    return length > 0 && characters.holds(value)
  }

  /// Whether `word` ends before an offset.
  func ends(with word: StaticString, before offset: Int) -> Bool {
    end(of: word, at: offset - word.utf8CodeUnitCount) != nil
  }

  /// The offset before spaces that end at an offset; of other blanks, and of more than 8, none is passed.
  func skippingBlanksBack(_ offset: Int) -> Int {
    var offset = offset
    for _ in 0..<8 where byte(offset - 1) == 0x20 { offset -= 1 }
    return offset
  }
}
