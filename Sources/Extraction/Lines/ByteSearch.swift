/// Looks for words in the bytes of a text.
struct ByteSearch {
  let bytes: UnsafeBufferPointer<UInt8>

  /// Whether a word stands anywhere.
  func contains(_ word: String) -> Bool { first(Array(word.utf8), from: 0) != nil }

  /// How often a word stands.
  func count(of word: String) -> Int { ranges(of: word).reduce(0) { count, _ in count + 1 } }

  /// Where a word stands, in order and without overlaps.
  func ranges(of word: String) -> some Sequence<Range<Int>> {
    let word = Array(word.utf8)
    return sequence(state: 0) { offset in
      guard let found = first(word, from: offset) else { return nil }
      offset = found + word.count
      return found..<offset
    }
  }

  /// Where some bytes stand next.
  private func first(_ word: [UInt8], from offset: Int) -> Int? {
    guard let first = word.first else { return nil }
    var index = offset
    while index <= bytes.count - word.count {
      if bytes[index] == first, bytes[index..<index + word.count].elementsEqual(word) { return index }
      index += 1
    }
    return nil
  }
}
