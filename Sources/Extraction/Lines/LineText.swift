/// A line of a report as Unicode scalars, without its blanks.
struct LineText {
  let scalars: [Unicode.Scalar]

  init(_ scalars: some Sequence<Unicode.Scalar>) { self.scalars = Array(scalars) }

  /// The line that stands at some bytes of a UTF-8 text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(range.count / 3 + 8)
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = Self.scalar(bytes, index, range.upperBound)
      if !Self.isBlank(scalar) { scalars.append(scalar) }
      index += length
    }
    self.scalars = scalars
  }

  /// The character at an offset and its bytes; those of two or four bytes are of no matter here.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int)
    -> (scalar: Unicode.Scalar, length: Int)
  {
    let first = bytes[index]
    switch first {
    case 0..<0x80: return (Unicode.Scalar(first), 1)
    case 0xE0..<0xF0 where index + 2 < end:
      let value =
        UInt32(first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
      return (Unicode.Scalar(value) ?? "\u{FFFD}", 3)
    default: return ("\u{FFFD}", first < 0xE0 ? 2 : 4)
    }
  }

  init(_ text: String) { self.init(text.unicodeScalars.lazy.filter { !Self.isBlank($0) }) }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

  var string: String { String(scalars[...]) }
}

// MARK: - Words in a line

extension LineText {
  /// Where some scalars first stand.
  func find(_ word: [Unicode.Scalar]) -> Int? {
    guard let first = word.first, scalars.count >= word.count else { return nil }
    return scalars.withUnsafeBufferPointer { scalars in
      var start = 0
      while start + word.count <= scalars.count {
        if scalars[start] == first {
          var length = 1
          while length < word.count, scalars[start + length] == word[length] { length += 1 }
          if length == word.count { return start }
        }
        start += 1
      }
      return nil
    }
  }

  /// Whether the line has one of some words.
  func contains(oneOf words: [[Unicode.Scalar]]) -> Bool { words.contains { find($0) != nil } }

  /// Whether the line ends in one of some words.
  func ends(in words: [[Unicode.Scalar]]) -> Bool {
    words.contains { scalars.suffix($0.count).elementsEqual($0) }
  }
}

extension [[Unicode.Scalar]] {
  /// The words of a list that blanks set apart.
  init(words: String) {
    self = words.split(whereSeparator: \.isWhitespace).map { [Unicode.Scalar]($0.unicodeScalars) }
  }
}

extension Set<Unicode.Scalar> {
  /// The characters of a text.
  init(of text: String) { self.init(text.unicodeScalars) }
}

extension String {
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
