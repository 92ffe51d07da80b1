internal import ChineseNumerals

/// Walks once over the folded text and notes every word of the lexicon, every number and every stop.
struct MarkScanner {
  let vocabulary: Vocabulary
  let reader = NumeralReader(style: .reports)
  private(set) var marks: [Mark] = []
  private(set) var mentions: [Mention] = []
  /// Where an opening quotation mark stands that has not been closed, and the first mention behind it.
  private var quote: (offset: Int, mention: Int)?

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    marks.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    quote = nil
    vocabulary.trie.withFinder(in: bytes) { walk($0) }
  }

  /// Calls `body` with what was found last.
  func withPassage<Result>(_ body: (Passage) -> Result) -> Result {
    vocabulary.terms.withUnsafeBufferPointer { terms in
      marks.withUnsafeBufferPointer { marks in
        mentions.withUnsafeBufferPointer { mentions in
          body(Passage(vocabulary: vocabulary, terms: terms, marks: marks, mentions: mentions))
        }
      }
    }
  }

  private mutating func walk(_ finder: WordFinder) {
    var offset = 0
    while true {
      offset = finder.nextStart(from: offset)
      guard offset < finder.bytes.count else { return }
      let (start, end) = finder.start(at: offset)
      let found = finder.longest(from: start, end)
      if found.word >= 0 || start.isNumeral {
        offset = take(found, finder, offset, isCandidate: start.isNumeral)
      } else {
        offset = start.isSign ? punctuation(finder, offset) : end
      }
    }
  }

  /// Takes the number or the word at an offset and returns the offset behind it.
  private mutating func take(
    _ found: (word: Int32, end: Int), _ finder: WordFinder, _ offset: Int, isCandidate: Bool
  ) -> Int {
    if isCandidate, let numeral = reader.numeral(in: finder.bytes, at: offset),
      prefers(numeral, to: found, finder)
    {
      return take(numeral, finder)
    }
    if found.word >= 0 {
      marks.append(Mark(kind: .term, start: Int32(offset), end: Int32(found.end), value: found.word))
      return found.end
    }
    return punctuation(finder, offset)
  }

  /// Whether a number stands here rather than a word that begins like one: 一站式, 12345热线.
  private func prefers(
    _ numeral: Numeral, to found: (word: Int32, end: Int), _ finder: WordFinder
  ) -> Bool {
    guard found.word >= 0 else { return true }
    if found.end != numeral.end { return numeral.end > found.end }
    return unit(finder, at: numeral.end).unit >= 0
  }

  private mutating func take(_ numeral: Numeral, _ finder: WordFinder) -> Int {
    let bytes = finder.bytes
    if let date = DateReader(bytes: bytes).mark(of: numeral) {
      marks.append(date)
      return Int(date.end)
    }
    var mention = Mention(
      numeral: numeral, start: Int32(numeral.start), end: Int32(numeral.end), unit: -1,
      qualifier: numeral.qualifier)
    if let bound = BoundWord.before(numeral.start, in: bytes) {
      mention.start = Int32(bound.range.lowerBound)
      if mention.qualifier == .exact { mention.qualifier = bound.qualifier }
    }
    readBehind(&mention, finder)
    mention.mark = Int32(marks.count)
    marks.append(
      Mark(kind: .number, start: mention.start, end: mention.end, value: Int32(mentions.count)))
    mentions.append(mention)
    return Int(mention.end)
  }

  /// Reads the bounds and the unit behind a numeral: 余 件次, 件 以上.
  private func readBehind(_ mention: inout Mention, _ finder: WordFinder) {
    let bytes = finder.bytes
    var end = Int(mention.end)
    if let bound = BoundWord.after(end, in: bytes) {
      if mention.qualifier == .exact { mention.qualifier = bound.qualifier }
      end = bound.range.upperBound
    }
    if mention.numeral.share == .percent {
      mention.unit = Int32(vocabulary.units.percentWritten)
    } else if mention.numeral.share == .none {
      let found = unit(finder, at: end)
      mention.unit = Int32(found.unit)
      if found.unit >= 0 { end = found.end }
    }
    if mention.unit >= 0, let bound = BoundWord.after(end, in: bytes) {
      if mention.qualifier == .exact { mention.qualifier = bound.qualifier }
      end = bound.range.upperBound
    }
    mention.end = Int32(end)
  }

  /// The unit at an offset, one blank before it allowed.
  private func unit(_ finder: WordFinder, at offset: Int) -> (unit: Int, end: Int) {
    var offset = offset
    if offset < finder.bytes.count, finder.bytes[offset] == 0x20 { offset += 1 }
    guard offset < finder.bytes.count else { return (-1, offset) }
    let found = finder.longest(at: offset)
    guard found.word >= 0 else { return (-1, offset) }
    return (Int(vocabulary.terms[Int(found.word)].unit), found.end)
  }

  private mutating func punctuation(_ finder: WordFinder, _ offset: Int) -> Int {
    let bytes = finder.bytes
    let sign = Sign(bytes, offset)
    switch sign.kind {
    case .none: break
    case .stop(let strength): add(.stop, offset, sign.end, strength)
    case .open: add(.open, offset, sign.end, 0)
    case .close: add(.close, offset, sign.end, 0)
    case .title(let close):
      return Sign.end(of: close, bytes, from: sign.end).map { endOfTitle(from: sign.end, to: $0, finder) }
        ?? sign.end
    case .quote(let opens): takeQuote(opens, offset)
    }
    return sign.end
  }

  /// Where reading goes on behind a title: at its last word, if that tells what the title is of, as in 《信访工作条例》.
  private func endOfTitle(from start: Int, to end: Int, _ finder: WordFinder) -> Int {
    for length in Self.titleEndings where end - length >= start {
      if finder.longest(at: end - length).end == end { return end - length }
    }
    return end
  }

  /// The bytes of the last words of titles, their closing sign included: 条例》, 法》.
  private static let titleEndings = [9, 6]

  private mutating func add(_ kind: Mark.Kind, _ start: Int, _ end: Int, _ value: Int32) {
    marks.append(Mark(kind: kind, start: Int32(start), end: Int32(end), value: value))
  }

  /// The most bytes of a name in quotation marks.
  private static let longestName = 42

  /// Marks the numbers between two quotation marks as parts of a name, if the name is short.
  private mutating func takeQuote(_ opens: Bool?, _ offset: Int) {
    if opens ?? (quote == nil) {
      quote = (offset, mentions.count)
    } else if let start = quote {
      if offset - start.offset <= Self.longestName {
        for index in start.mention..<mentions.count { mentions[index].isName = true }
      }
      quote = nil
    }
  }
}
