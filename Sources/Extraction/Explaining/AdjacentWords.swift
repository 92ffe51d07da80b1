/// Counts the words beside numbers without a lexicon: the two to six characters that end before a number or begin behind its unit.
struct AdjacentWords: Sendable {
  private var sentences: [String: Set<String>] = [:]

  private static let lengths = 2...6
  private static let most = 8

  /// Takes the words beside a number, once for each sentence.
  mutating func add(_ mention: UnboundMention) {
    let sentence = mention.sentence
    guard
      let start = sentence.firstRange(of: mention.number + mention.unit)?.lowerBound
        ?? sentence.firstRange(of: mention.number)?.lowerBound
    else { return }
    let before = sentence[..<start].reversed().prefix { $0.isIdeograph }
    let rest = sentence[start...].dropFirst(mention.number.count + mention.unit.count)
    let behind = rest.prefix { $0.isIdeograph }
    for length in Self.lengths {
      if before.count >= length { note(String(before.prefix(length).reversed()), in: sentence) }
      if behind.count >= length { note(String(behind.prefix(length)), in: sentence) }
    }
  }

  private mutating func note(_ word: String, in sentence: String) {
    sentences[word, default: []].insert(sentence)
  }

  /// The words of several sentences, the most frequent and then the longest first, none that only stands within another.
  var frequent: [(word: String, count: Int)] {
    let several = sentences.filter { $0.value.count > 1 }
    let whole = several.filter { word, places in
      !several.contains { $0.key != word && $0.key.contains(word) && $0.value.count == places.count }
    }
    let ordered = whole.map { (word: $0.key, count: $0.value.count) }.sorted {
      ($1.count, $1.word.count, $0.word) < ($0.count, $0.word.count, $1.word)
    }
    return Array(ordered.prefix(Self.most))
  }
}

extension Character {
  fileprivate var isIdeograph: Bool {
    unicodeScalars.first.map { (0x4E00...0x9FFF).contains($0.value) } ?? false
  }
}
