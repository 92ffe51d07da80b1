/// All words of the lexicon as one automaton over UTF-8 bytes, in a double array.
///
/// From a state `s` the byte `b` leads to `base[s] + b` if that cell's `check` is `s`. A walk stops at the first byte
/// that leads nowhere, so finding the longest word at a place costs no more than the longest word's bytes.
struct ByteTrie: Sendable {
  /// A state of the automaton.
  struct Node {
    var base: Int32 = 0
    var check: Int32 = -1
    /// The index of the word that ends here, or -1.
    var word: Int32 = -1
  }

  private(set) var nodes = [Node()]

  /// Builds the automaton; the index of a word is its place in `words`, which must be sorted and unique.
  init(sorted words: [[UInt8]]) {
    grow(to: 512)
    var free = 1
    place(words, 0..<words.count, depth: 0, state: 0, free: &free)
  }

  /// The longest word that starts at `offset`, and where it ends; no word is -1.
  func longest(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (word: Int32, end: Int) {
    nodes.withUnsafeBufferPointer { Self.longest($0, from: 0, at: offset, in: bytes) }
  }

  /// As ``longest(in:at:)``, for a walk over a whole text that holds the nodes and has come to a state already.
  ///
  /// - Parameter offset: Where the state was reached.
  @inline(__always)
  static func longest(
    _ nodes: UnsafeBufferPointer<Node>, from state: Int32, at offset: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (word: Int32, end: Int) {
    var state = state
    var found: (word: Int32, end: Int) = (nodes[Int(state)].word, offset)
    var index = offset
    while index < bytes.count {
      let next = nodes[Int(state)].base + Int32(bytes[index])
      guard Int(next) < nodes.count, nodes[Int(next)].check == state else { break }
      state = next
      index += 1
      if nodes[Int(state)].word >= 0 { found = (nodes[Int(state)].word, index) }
    }
    return found
  }

  /// The state behind some bytes, which some word must begin with.
  func state(after bytes: ArraySlice<UInt8>) -> Int32 {
    bytes.reduce(0) { nodes[Int($0)].base + Int32($1) }
  }

  /// Calls `body` with every word that starts at `offset`.
  func each(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ body: (Int32) -> Void) {
    var state = 0
    var index = offset
    while index < bytes.count {
      let next = Int(nodes[state].base) + Int(bytes[index])
      guard next < nodes.count, nodes[next].check == Int32(state) else { return }
      state = next
      index += 1
      if nodes[state].word >= 0 { body(nodes[state].word) }
    }
  }

  private mutating func grow(to count: Int) {
    guard count > nodes.count else { return }
    let more = max(count, nodes.count * 2) - nodes.count
    nodes.append(contentsOf: repeatElement(Node(), count: more))
  }

  /// Places the words of `range`, which agree in their first `depth` bytes, under `state`.
  private mutating func place(
    _ words: [[UInt8]], _ range: Range<Int>, depth: Int, state: Int, free: inout Int
  ) {
    var start = range.lowerBound
    if start < range.upperBound, words[start].count == depth {
      nodes[state].word = Int32(start)
      start += 1
    }
    let branches = self.branches(words, start..<range.upperBound, depth)
    guard !branches.isEmpty else { return }
    let base = self.base(for: branches.map(\.byte), free: &free)
    nodes[state].base = Int32(base)
    for branch in branches { nodes[base + Int(branch.byte)].check = Int32(state) }
    for branch in branches {
      place(words, branch.range, depth: depth + 1, state: base + Int(branch.byte), free: &free)
    }
  }

  private func branches(_ words: [[UInt8]], _ range: Range<Int>, _ depth: Int)
    -> [(byte: UInt8, range: Range<Int>)]
  {
    var branches: [(byte: UInt8, range: Range<Int>)] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let byte = words[start][depth]
      var end = start + 1
      while end < range.upperBound, words[end][depth] == byte { end += 1 }
      branches.append((byte, start..<end))
      start = end
    }
    return branches
  }

  /// The first base at which every byte's cell is free.
  private mutating func base(for bytes: [UInt8], free: inout Int) -> Int {
    while free < nodes.count, nodes[free].check >= 0 { free += 1 }
    var base = max(1, free - Int(bytes[0]))
    while true {
      grow(to: base + 256)
      if bytes.allSatisfy({ nodes[base + Int($0)].check < 0 }) { return base }
      base += 1
    }
  }
}
