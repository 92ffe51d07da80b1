internal import ChineseNumerals

/// Finds what a sentence says there was none of: 未发生行政复议案件, 行政诉讼案件零发生.
struct ZeroRule {
  let passage: Passage
  let sentence: Sentence

  /// A metric that is 0, and the bytes of the word that denies it.
  struct Denial {
    let metric: Int
    let bytes: Range<Int>
  }

  /// How many characters may stand between 未发生 and what was not: 因执法引起的.
  private static let reach = 14

  func denials() -> [Denial] {
    var found: [Denial] = []
    for mark in sentence.marks {
      let roles = passage.roles(at: mark)
      if roles.contains(.zeroAfter) {
        found += denied(in: passage.ownStart(mark, first: sentence.marks.lowerBound)..<mark, by: mark)
      } else if !roles.isDisjoint(with: [.denial, .absence]) {
        found += deniedBehind(mark, reach: roles.contains(.denial) ? Self.reach : 0)
      }
    }
    return found
  }

  /// What is denied behind a word, up to the end of its clause, if nothing else is said there.
  private func deniedBehind(_ mark: Int, reach: Int) -> [Denial] {
    var end = mark + 1
    while end < sentence.marks.upperBound, !passage.endsClause(end) { end += 1 }
    let range = mark + 1..<end
    guard let first = range.first(where: { isDeniable($0) }),
      let last = range.last(where: { isDeniable($0) })
    else { return [] }
    let gap = passage.uncovered(
      from: passage.marks[mark].end, to: passage.marks[first].start, mark + 1..<first)
    let tailEnd = end < passage.marks.count ? passage.marks[end].start : Int32(sentence.bytes.upperBound)
    let tail = passage.uncovered(from: passage.marks[last].end, to: tailEnd, last + 1..<end)
    guard gap <= reach, tail <= 4, !isCounted(range) else { return [] }
    return denied(in: range, by: mark)
  }

  private func isDeniable(_ mark: Int) -> Bool { passage.term(at: mark)?.zero.isEmpty == false }

  /// Whether a number other than none or one of something stands among some marks.
  private func isCounted(_ range: Range<Int>) -> Bool {
    range.contains {
      passage.isCount($0)
        && ![0, 1].contains(passage.mentions[Int(passage.marks[$0].value)].numeral.value?.integer)
    }
  }

  private func denied(in range: Range<Int>, by mark: Int) -> [Denial] {
    var found: [Denial] = []
    for other in range {
      for metric in passage.zeroMetrics(at: other)
      where !found.contains(where: { $0.metric == metric }) && !isExcluded(metric, range) {
        let bytes = Int(passage.marks[mark].start)..<Int(passage.marks[mark].end)
        found.append(Denial(metric: metric, bytes: bytes))
      }
    }
    return found
  }

  private func isExcluded(_ metric: Int, _ range: Range<Int>) -> Bool {
    range.contains { passage.excludes(metric, at: $0) }
  }
}
