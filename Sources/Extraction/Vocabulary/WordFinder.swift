/// Finds the words of a lexicon in a text.
struct WordFinder {
  let bytes: UnsafeBufferPointer<UInt8>
  let nodes: UnsafeBufferPointer<ByteTrie.Node>
  let places: UnsafeBufferPointer<UInt16>
  let starts: UnsafeBufferPointer<StartTable.Start>

  /// The character of one or three bytes at an offset; -1 for others.
  @inline(__always)
  private func scalar(at offset: Int) -> Int {
    let byte = bytes[offset]
    if byte < 0x80 { return Int(byte) }
    guard byte >= 0xE0, byte < 0xF0, offset + 2 < bytes.count else { return -1 }
    return StartTable.scalar(byte, bytes[offset + 1], bytes[offset + 2])
  }

  /// What the character at an offset begins and the offset behind it; `nil` for one that is not of one or three bytes.
  @inline(__always)
  func start(at offset: Int) -> (start: StartTable.Start, end: Int)? {
    let scalar = scalar(at: offset)
    guard scalar >= 0 else { return nil }
    return (starts[Int(places[scalar])], offset + (scalar < 0x80 ? 1 : 3))
  }

  /// The next offset from one on at which something may begin, or a character stands that ``start(at:)`` knows not.
  ///
  /// Nearly all characters of a text are passed over here.
  @inline(__always)
  func nextStart(from offset: Int) -> Int {
    let (bytes, places, starts) = (bytes, places, starts)
    var offset = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      let isWide = byte >= 0x80
      guard !isWide || byte >= 0xE0 && byte < 0xF0 && offset + 2 < bytes.count else { return offset }
      let scalar = isWide ? StartTable.scalar(byte, bytes[offset + 1], bytes[offset + 2]) : Int(byte)
      let end = offset &+ (isWide ? 3 : 1)
      let place = Int(places[scalar])
      if place != 0 {
        let start = starts[place]
        guard start.isCertain || mayGoOn(start, end) else {
          offset = end
          continue
        }
        return offset
      }
      offset = end
    }
    return offset
  }

  /// The longest word that begins with a character, and where it ends; no word is -1.
  ///
  /// - Parameter end: The offset behind the character.
  @inline(__always)
  func longest(from start: StartTable.Start, _ end: Int) -> (word: Int32, end: Int) {
    guard start.state >= 0, mayGoOn(start, end) else { return (start.word, end) }
    return ByteTrie.longest(nodes, from: start.state, at: end, in: bytes)
  }

  /// The longest word at an offset, and where it ends; no word is -1.
  func longest(at offset: Int) -> (word: Int32, end: Int) {
    guard let (start, end) = start(at: offset) else {
      return ByteTrie.longest(nodes, from: 0, at: offset, in: bytes)
    }
    return longest(from: start, end)
  }

  /// Whether the character at an offset may come second behind another.
  @inline(__always)
  private func mayGoOn(_ start: StartTable.Start, _ offset: Int) -> Bool {
    guard offset &+ 2 < bytes.count else { return true }
    return start.seconds >> UInt64(StartTable.fingerprint(bytes, offset)) & 1 != 0
  }
}

extension Vocabulary {
  /// Calls `body` with what finds this vocabulary's words in a text.
  func withFinder<Result>(in bytes: UnsafeBufferPointer<UInt8>, _ body: (WordFinder) -> Result) -> Result {
    trie.nodes.withUnsafeBufferPointer { nodes in
      starts.places.withUnsafeBufferPointer { places in
        starts.starts.withUnsafeBufferPointer { starts in
          body(WordFinder(bytes: bytes, nodes: nodes, places: places, starts: starts))
        }
      }
    }
  }
}
