/// A line of a report as Unicode scalars, without its blanks.
struct LineText {
  let scalars: [Unicode.Scalar]

  init(_ scalars: some Sequence<Unicode.Scalar>) { self.scalars = Array(scalars) }

  /// The line that stands at some bytes of a UTF-8 text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.init(String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self))
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
      (0...scalars.count - word.count).first { start in
        guard scalars[start] == first else { return false }
        return (1..<word.count).allSatisfy { scalars[start + $0] == word[$0] }
      }
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
