/// The marks of a report, with the questions that the rules ask about what stands between them.
///
/// It is passed on at every number, and so refers to the report's marks and to the vocabulary without counting references:
/// who reads the report holds both.
struct Passage {
  unowned(unsafe) let vocabulary: Vocabulary
  let terms: UnsafeBufferPointer<Term>
  let marks: UnsafeBufferPointer<Mark>
  let mentions: UnsafeBufferPointer<Mention>

  @inline(__always)
  func term(at mark: Int) -> Term? {
    marks[mark].kind == .term ? terms[Int(marks[mark].value)] : nil
  }

  @inline(__always)
  func roles(at mark: Int) -> RoleSet {
    marks[mark].kind == .term ? terms[Int(marks[mark].value)].roles : []
  }

  /// Whether the word at a mark rules a metric out.
  func excludes(_ metric: Int, at mark: Int) -> Bool {
    guard let term = term(at: mark), !term.excludes.isEmpty else { return false }
    return vocabulary.pools.contains(metric, term.excludes)
  }

  /// Whether the word at a mark is one that a metric wants behind its unit.
  func follows(_ metric: Int, at mark: Int) -> Bool {
    guard let term = term(at: mark), !term.follows.isEmpty else { return false }
    return vocabulary.pools.contains(metric, term.follows)
  }

  /// The metrics that are 0 where the word at a mark is denied.
  func zeroMetrics(at mark: Int) -> ArraySlice<Int> {
    let list = term(at: mark)?.zero ?? 0..<0
    return vocabulary.pools.metrics[Int(list.lowerBound)..<Int(list.upperBound)]
  }

  /// Whether a mark may be a statement of a metric: a number or a denial.
  @inline(__always)
  func maySay(_ mark: Int) -> Bool {
    switch marks[mark].kind {
    case .number: true
    case .term: !roles(at: mark).isDisjoint(with: [.zeroAfter, .denial, .absence])
    default: false
    }
  }

  /// Whether a mark ends a clause.
  @inline(__always)
  func endsClause(_ mark: Int) -> Bool {
    mark >= marks.count || marks[mark].kind == .stop && marks[mark].value >= Stop.clause
  }

  /// Whether a mark is a number that may be counted, so that clauses are divided by it.
  @inline(__always)
  func isCount(_ mark: Int) -> Bool {
    guard marks[mark].kind == .number else { return false }
    let mention = mentions[Int(marks[mark].value)]
    return mention.unit >= 0 && !mention.isName && !vocabulary.units.isProperty(Int(mention.unit))
  }

  /// Whether a mark is a percentage.
  private func isRate(_ mark: Int) -> Bool {
    marks[mark].kind == .number && mentions[Int(marks[mark].value)].unit == vocabulary.units.percentWritten
  }

  /// The first mark of the clause that a mark stands in, not before `first`.
  func clauseStart(_ mark: Int, first: Int) -> Int {
    var index = mark
    while index > first, !endsClause(index - 1) { index -= 1 }
    return index
  }

  /// The first mark that belongs to a number alone: behind the number or the stop before it.
  func ownStart(_ mark: Int, first: Int) -> Int {
    var index = mark
    while index > first, !endsClause(index - 1), !isCount(index - 1) { index -= 1 }
    return index
  }

  /// The mark behind the last one that speaks of a number from behind it.
  ///
  /// Where another number follows in the clause, that is no more than the noun that stands right behind; where a rate
  /// does, all but the rate's own name: 57名干部参加考试 of 57名干部参加考试合格率100%.
  func ownEnd(_ mark: Int, last: Int) -> Int {
    let index = ownBehind(mark, last: last)
    guard index < last, isCount(index) else { return index }
    if isRate(index), !isRate(mark),
      let rate = (mark + 1..<index).last(where: { term(at: $0)?.isContent == true })
    {
      return rate
    }
    var near = mark + 1
    var offset = marks[mark].end
    while near < index, marks[near].kind == .term, marks[near].start - offset <= 3 {
      let isNoun = term(at: near)?.isContent ?? false
      offset = marks[near].end
      near += 1
      if isNoun { return near }
    }
    return mark + 1
  }

  /// The first mark behind a number that ends its clause or is another count.
  func ownBehind(_ mark: Int, last: Int) -> Int {
    var index = mark + 1
    while index < last, !endsClause(index), !isCount(index) { index += 1 }
    return index
  }

  /// Whether a word like 对 stands right before a number, so that what was done stands behind: 对6家企业不予处罚.
  func isObject(_ mark: Int) -> Bool {
    mark > 0 && isPreposition(mark - 1) && marks[mark - 1].end == marks[mark].start
  }

  /// Whether a number opens a clause and a colon follows it, so that what it counts stands behind: 27处：拆除的违建.
  func leadsColon(_ mark: Int, first: Int) -> Bool {
    let isColon =
      mark + 1 < marks.count && marks[mark + 1].kind == .stop && marks[mark + 1].value == Stop.colon
      && marks[mark + 1].start == marks[mark].end
    return isColon && !hasContent(ownStart(mark, first: first)..<mark, before: mark)
  }

  /// Whether another count stands right behind a number, so that what is behind is said of both: 52批196人次反映问题.
  func leadsTwin(_ mark: Int, last: Int) -> Bool {
    mark + 1 < last && isCount(mark + 1) && marks[mark + 1].start == marks[mark].end
  }

  /// How many characters between two marks belong to no mark.
  func uncovered(from start: Int32, to end: Int32, _ range: Range<Int>) -> Int {
    var bytes = Int(end - start)
    for mark in range { bytes -= Int(marks[mark].end - marks[mark].start) }
    return max(0, bytes) / 3
  }

  /// Whether the marks before a number say anything of their own.
  func hasContent(_ range: Range<Int>, before mark: Int) -> Bool {
    for index in range {
      if let term = term(at: index), term.isContent, !term.roles.contains(.filler) { return true }
    }
    let start = range.lowerBound > 0 ? marks[range.lowerBound - 1].end : 0
    return uncovered(from: start, to: marks[mark].start, range) > 1
  }

  /// Whether one of the marks has one of the roles.
  func has(_ roles: RoleSet, in range: Range<Int>) -> Bool {
    range.contains { !self.roles(at: $0).isDisjoint(with: roles) }
  }

  /// The last of the marks that has one of the roles.
  func last(_ roles: RoleSet, in range: Range<Int>) -> Int? {
    range.last { !self.roles(at: $0).isDisjoint(with: roles) }
  }
}

extension Passage {
  /// The mark of the word that is coordinated with the one at `mark` before it: 参考率 in 参考率和合格率.
  func linked(before mark: Int, first: Int) -> Int? {
    var index = mark - 1
    var offset = marks[mark].start
    while index >= first {
      guard marks[index].end == offset else { return nil }
      offset = marks[index].start
      if let term = term(at: index), !term.triggers.isEmpty { return index }
      let isList = marks[index].kind == .stop && marks[index].value == Stop.list
      guard isList || roles(at: index).contains(.filler) || roles(at: index).contains(.narrowing) else {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// Whether a mark is a word like 在 or 为, behind which a body does nothing itself.
  func isPreposition(_ mark: Int) -> Bool { roles(at: mark).contains(.preposition) }
}
