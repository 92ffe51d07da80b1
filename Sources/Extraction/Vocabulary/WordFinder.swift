/// Finds the words of a lexicon in a text.
struct WordFinder {
  let bytes: UnsafeBufferPointer<UInt8>
  let nodes: UnsafeBufferPointer<WordTrie.Node>
  /// The codes of the alphabet.
  let codes: UnsafeBufferPointer<UInt16>
  let starts: UnsafeBufferPointer<StartTable.Start>

  /// The code of the character at an offset, and the offset behind it.
  @inline(__always)
  private func code(at offset: Int) -> (code: Int, end: Int) {
    let (scalar, end) = Alphabet.scalar(bytes, offset)
    return (scalar < codes.count ? Int(codes[scalar]) : 0, end)
  }

  /// What the character at an offset begins, and the offset behind it.
  @inline(__always)
  func start(at offset: Int) -> (start: StartTable.Start, end: Int) {
    let (code, end) = code(at: offset)
    return (starts[code], end)
  }

  /// The next offset from one on at which something may begin. Nearly all characters of a text are passed over here.
  @inline(__always)
  func nextStart(from offset: Int) -> Int {
    let finder = self
    var offset = offset
    while offset < finder.bytes.count {
      let (code, end) = finder.code(at: offset)
      if code != 0 {
        let start = finder.starts[code]
        if start.isCertain || finder.mayGoOn(start, end) { return offset }
      }
      offset = end
    }
    return offset
  }

  /// Whether the character at an offset may come second behind another.
  @inline(__always)
  private func mayGoOn(_ start: StartTable.Start, _ offset: Int) -> Bool {
    guard start.seconds != 0, offset < bytes.count else { return false }
    return start.seconds & StartTable.bit(code(at: offset).code) != 0
  }

  /// The longest word that begins with a character, and where it ends; no word is -1.
  ///
  /// - Parameter end: The offset behind the character.
  @inline(__always)
  func longest(from start: StartTable.Start, _ end: Int) -> (word: Int32, end: Int) {
    var found = (word: start.word, end: end)
    guard mayGoOn(start, end) else { return found }
    var state = start.state
    var index = end
    while index < bytes.count {
      let (code, next) = code(at: index)
      guard code != 0, let following = self.state(behind: state, code) else { break }
      state = following
      index = next
      if nodes[Int(state)].word >= 0 { found = (nodes[Int(state)].word, index) }
    }
    return found
  }

  /// The longest word at an offset, and where it ends; no word is -1.
  func longest(at offset: Int) -> (word: Int32, end: Int) {
    let (start, end) = start(at: offset)
    return longest(from: start, end)
  }

  /// Calls `body` with every word at an offset.
  func each(at offset: Int, _ body: (Int32) -> Void) {
    var state: Int32 = 0
    var index = offset
    while index < bytes.count {
      let (code, next) = code(at: index)
      guard code != 0, let following = self.state(behind: state, code) else { return }
      state = following
      index = next
      if nodes[Int(state)].word >= 0 { body(nodes[Int(state)].word) }
    }
  }

  /// The state that a code leads to; `nil` where it leads nowhere.
  @inline(__always)
  private func state(behind state: Int32, _ code: Int) -> Int32? {
    let next = nodes[Int(state)].base &+ Int32(truncatingIfNeeded: code)
    return Int(next) < nodes.count && nodes[Int(next)].check == state ? next : nil
  }
}
