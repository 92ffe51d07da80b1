extension Circumstances {
  /// Whether the sentence says before the number that it is yet to be done: 计划, 力争, or a year to come.
  ///
  /// A semicolon ends a plan, and a word of this year behind the plan's takes it back: 按照打算，今年开展….
  var isPlanned: Bool {
    for mark in before.reversed() {
      if passage.marks[mark].kind == .stop, passage.marks[mark].value == Stop.semicolon { return false }
      let roles = passage.roles(at: mark)
      if roles.contains(.thisYear) { return false }
      if roles.contains(.plan) || roles.contains(.later) { return speaksOfDoing(mark) }
      if passage.marks[mark].kind == .year, let year = context.year {
        if passage.marks[mark].value > year { return true }
        if passage.marks[mark].value == year, !isTarget(behind: mark) { return false }
      }
    }
    return false
  }

  private func isTarget(behind mark: Int) -> Bool {
    passage.has([.plan, .target], in: mark..<place.mark)
  }

  /// Whether a plan's word goes on with what is planned, rather than being a noun: 计划开展, not 按照计划， or 学习计划.
  private func speaksOfDoing(_ mark: Int) -> Bool {
    guard mark + 1 < passage.marks.count else { return true }
    if mark > sentence.marks.lowerBound, passage.marks[mark - 1].end == passage.marks[mark].start,
      passage.term(at: mark - 1)?.isContent == true, !passage.roles(at: mark).contains(.later)
    {
      return false
    }
    let next = passage.marks[mark + 1]
    return next.start > passage.marks[mark].end || next.kind != .stop || next.value != Stop.clause
      || passage.roles(at: mark).contains(.later)
  }
}
