extension Circumstances {
  /// Whether the sentence speaks of another place or body before the number: 全区共调解…, in a town's report.
  ///
  /// The word must open a clause: in 在全区率先 or 参加全区考试 the whole district does nothing.
  var isOfOtherBody: Bool {
    for mark in before.reversed() {
      let roles = passage.roles(at: mark)
      if roles.contains(.ownBody) { return false }
      if context.coversCounty, roles.contains(.subPlace) { return namesSubPlace(mark) }
      if passage.marks[mark].kind == .stop, passage.marks[mark].value == Stop.semicolon { return false }
      if roles.contains(.otherBody), passage.marks[mark].value != context.wholeCounty {
        return opensClause(mark)
      }
    }
    return false
  }

  /// The most characters of a name before the word that ends a body's.
  private static let longestName = 8

  /// Whether a body that is none of the place's acts by itself in the clause: 派出所调处…, but not 联合派出所….
  ///
  /// In a list of bodies (综治办、派出所) the place's own act too.
  var isOfOutsideBody: Bool {
    guard !context.coversCounty else { return false }
    if isOutside(clause) { return true }
    let before = clauseBefore
    return opensWithVerb(clause) && isOutside(before) && !isJoint(before)
  }

  /// The clause before the number's, of the same sentence.
  private var clauseBefore: Range<Int> {
    let end = clause.lowerBound - 1
    guard end > sentence.marks.lowerBound, passage.marks[end].value == Stop.clause else { return 0..<0 }
    return passage.clauseStart(end, first: sentence.marks.lowerBound)..<end
  }

  /// Whether a clause begins with a word that names a metric, so that who acts is told before: ，发放资料1500份.
  private func opensWithVerb(_ clause: Range<Int>) -> Bool {
    guard let first = clause.first, first > 0 else { return false }
    return passage.marks[first - 1].end == passage.marks[first].start
      && passage.term(at: first)?.triggers.isEmpty == false
  }

  /// Whether a clause tells of work with others, anywhere: 派出所与司法所联动.
  private func isJoint(_ clause: Range<Int>) -> Bool {
    clause.contains { passage.roles(at: $0).contains(.joining) && !passage.isPreposition($0) }
  }

  private func isOutside(_ clause: Range<Int>) -> Bool {
    for mark in clause where passage.roles(at: mark).contains(.outsideBody) {
      let opening = clause.lowerBound..<mark
      let start =
        opening.isEmpty && mark == sentence.marks.lowerBound
        ? Int32(sentence.bytes.lowerBound) : passage.marks[max(0, clause.lowerBound - 1)].end
      let name = passage.uncovered(from: start, to: passage.marks[mark].start, opening)
      let isListed = [mark - 1, mark + 1].contains {
        passage.marks.indices.contains($0) && passage.marks[$0].kind == .stop
          && passage.marks[$0].value == Stop.list
      }
      return name <= Self.longestName && !isListed && !passage.has([.joining, .ownBody], in: opening)
    }
    return false
  }

  /// Whether the clause begins with a name that a word like 街道 ends: 临河街道调解…, in a district's report.
  private func namesSubPlace(_ mark: Int) -> Bool {
    let start = passage.clauseStart(mark, first: sentence.marks.lowerBound)
    let from =
      start > sentence.marks.lowerBound ? passage.marks[start - 1].end : Int32(sentence.bytes.lowerBound)
    return start == mark && (1...5).contains(Int(passage.marks[mark].start - from) / 3)
  }

  /// Whether nothing but words that add nothing stands between the clause's start and a mark.
  private func opensClause(_ mark: Int) -> Bool {
    let start = passage.clauseStart(mark, first: sentence.marks.lowerBound)
    let from =
      start > sentence.marks.lowerBound ? passage.marks[start - 1].end : Int32(sentence.bytes.lowerBound)
    return passage.uncovered(from: from, to: passage.marks[mark].start, start..<mark) == 0
      && !(start..<mark).contains { passage.term(at: $0)?.isContent == true }
      && !(start..<mark).contains { passage.isPreposition($0) }
  }
}
