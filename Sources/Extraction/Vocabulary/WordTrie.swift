/// All words of the lexicon as one automaton over the characters of its alphabet, in a double array.
///
/// From a state `s` the code `c` leads to `base[s] + c` if that cell's `check` is `s`. A walk stops at the first
/// character that leads nowhere, so finding the longest word at a place costs no more than the longest word.
struct WordTrie: Sendable {
  /// A state of the automaton.
  struct Node {
    var base: Int32 = 0
    var check: Int32 = -1
    /// The index of the word that ends here, or -1.
    var word: Int32 = -1
  }

  private var nodes = [Node()]
  private var alphabet = Alphabet()
  private var starts: StartTable

  /// Builds the automaton of unique words that are not empty; a word's index is its place among them.
  init(_ words: [String]) {
    var alphabet = alphabet
    let codes = words.map { word in word.unicodeScalars.map { alphabet.insert($0) } }
    starts = StartTable(codes, &alphabet)
    self.alphabet = alphabet
    let order = codes.indices.sorted { codes[$0].lexicographicallyPrecedes(codes[$1]) }
    var builder = Builder(codes: codes, order: order, alphabet: alphabet.count)
    builder.place(order.indices, depth: 0, state: 0)
    nodes = builder.nodes
    for word in codes { starts.set(state: nodes[0].base + Int32(word[0]), behind: word[0]) }
  }

  /// Calls `body` with what finds the words in a text.
  func withFinder<Result>(in bytes: UnsafeBufferPointer<UInt8>, _ body: (WordFinder) -> Result) -> Result {
    nodes.withUnsafeBufferPointer { nodes in
      alphabet.codes.withUnsafeBufferPointer { codes in
        starts.starts.withUnsafeBufferPointer { starts in
          body(WordFinder(bytes: bytes, nodes: nodes, codes: codes, starts: starts))
        }
      }
    }
  }

  /// Calls `body` with every word that starts at `offset`.
  func each(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ body: (Int32) -> Void) {
    withFinder(in: bytes) { $0.each(at: offset, body) }
  }
}

extension WordTrie {
  /// Lays the words out in the double array.
  private struct Builder {
    let codes: [[Int]]
    /// The words in the order of their codes.
    let order: [Int]
    let alphabet: Int
    private(set) var nodes: [Node] = []
    /// No cell before this one is free.
    private var free = 1

    init(codes: [[Int]], order: [Int], alphabet: Int) {
      self.codes = codes
      self.order = order
      self.alphabet = alphabet
      grow(to: 2 * alphabet)
    }

    /// Places the words of a range of the order, which agree in their first `depth` codes, under `state`.
    mutating func place(_ range: Range<Int>, depth: Int, state: Int) {
      var start = range.lowerBound
      if start < range.upperBound, codes[order[start]].count == depth {
        nodes[state].word = Int32(order[start])
        start += 1
      }
      let branches = branches(start..<range.upperBound, depth)
      guard !branches.isEmpty else { return }
      let base = base(for: branches.map(\.code))
      nodes[state].base = Int32(base)
      for branch in branches { nodes[base + branch.code].check = Int32(state) }
      for branch in branches { place(branch.range, depth: depth + 1, state: base + branch.code) }
    }

    private func branches(_ range: Range<Int>, _ depth: Int) -> [(code: Int, range: Range<Int>)] {
      var branches: [(code: Int, range: Range<Int>)] = []
      var start = range.lowerBound
      while start < range.upperBound {
        let code = codes[order[start]][depth]
        var end = start + 1
        while end < range.upperBound, codes[order[end]][depth] == code { end += 1 }
        branches.append((code, start..<end))
        start = end
      }
      return branches
    }

    /// The first base at which every code's cell is free.
    private mutating func base(for codes: [Int]) -> Int {
      while nodes[free].check >= 0 { free += 1 }
      var cell = max(free, codes[0] + 1)
      while true {
        grow(to: cell + alphabet)
        let base = cell - codes[0]
        if codes.allSatisfy({ nodes[base + $0].check < 0 }) { return base }
        cell += 1
      }
    }

    private mutating func grow(to count: Int) {
      guard count > nodes.count else { return }
      let more = max(count, nodes.count * 2) - nodes.count
      nodes.append(contentsOf: repeatElement(Node(), count: more))
    }
  }
}
