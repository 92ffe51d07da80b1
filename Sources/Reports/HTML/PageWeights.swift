/// How much each element of a page looks like an article: the length of its sentences, outside of links.
struct PageWeights {
  /// Characters of sentences and of figures in tables.
  private(set) var sentences: [Int]
  /// All characters that a reader sees.
  private(set) var characters: [Int]
  /// Those of them that are links.
  private(set) var links: [Int]
  /// Elements that are left out whatever they hold: scripts, controls, hidden ones.
  private(set) var isExcluded: [Bool]

  init(_ page: HTMLPage, includingHidden: Bool) {
    let count = page.nodes.count
    sentences = [Int](repeating: 0, count: count)
    characters = sentences
    links = sentences
    isExcluded = [Bool](repeating: false, count: count)
    var isLink = isExcluded
    var isCell = isExcluded
    for index in page.nodes.indices {
      let node = page.nodes[index]
      let parent = node.parent
      isLink[index] = node.tag == .a || parent >= 0 && isLink[parent]
      isCell[index] = node.tag == .td || parent >= 0 && isCell[parent]
      isExcluded[index] =
        node.tag.isNeverArticle || parent >= 0 && isExcluded[parent]
        || !includingHidden && page.attributes(of: index).isHidden
      guard node.tag == .text, !isExcluded[index] else { continue }
      weigh(page.characters[node.text], at: index, isLink: isLink[index], isCell: isCell[index])
    }
    for index in page.nodes.indices.reversed() where page.nodes[index].parent >= 0 {
      let parent = page.nodes[index].parent
      sentences[parent] += sentences[index]
      characters[parent] += characters[index]
      links[parent] += links[index]
    }
  }

  private mutating func weigh(_ text: ArraySlice<UInt8>, at index: Int, isLink: Bool, isCell: Bool) {
    let length = text.count { $0 > 0x20 && $0 & 0xC0 != 0x80 }
    characters[index] = length
    if isLink { links[index] = length }
    guard !isLink else { return }
    let isSentence = length >= 12 && Self.hasPunctuation(text)
    let isFigure = isCell && text.contains { (0x30...0x39).contains($0) }
    sentences[index] = isSentence || isFigure ? length : length / 5
  }

  /// Whether a text has a comma, semicolon or full stop as Chinese is written: U+3001, U+3002, U+FF0C, U+FF1B.
  private static func hasPunctuation(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBytes { bytes in
      bytes.indices.dropLast(2).contains { index in
        switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
        case (0xE3, 0x80, 0x81...0x82), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B): true
        default: false
        }
      }
    }
  }
}
