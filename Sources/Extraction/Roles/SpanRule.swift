internal import ChineseNumerals

extension Circumstances {
  /// Whether the number adds up several years: 五年来累计…, 自2018年以来….
  var isCumulative: Bool {
    for mark in before.reversed() {
      let roles = passage.roles(at: mark)
      if roles.contains(.thisYear) || roles.contains(.yearToDate) { return false }
      if roles.contains(.cumulative) { return !isOneYear(mark) && !startsWithinYear(mark) }
      if roles.contains(.since), !isWithinYear(mark), !startsWithinYear(mark) { return true }
    }
    return false
  }

  /// Whether the clause names a day of the report's year before a word like 以来: 自2022年4月30日运行以来.
  private func startsWithinYear(_ mark: Int) -> Bool {
    let start = passage.clauseStart(mark, first: sentence.marks.lowerBound)
    guard let own = context.year, let year = (start..<mark).last(where: { passage.marks[$0].kind == .year })
    else { return false }
    return passage.marks[year].value >= own
  }

  /// Whether a number of years before 年来 is one.
  private func isOneYear(_ mark: Int) -> Bool {
    guard mark > 0, passage.marks[mark - 1].kind == .number else { return false }
    return passage.mentions[Int(passage.marks[mark - 1].value)].numeral.value?.integer == 1
  }

  /// Whether the time that 以来 counts from lies in the report's own year.
  private func isWithinYear(_ mark: Int) -> Bool {
    guard mark > 0 else { return false }
    let previous = passage.marks[mark - 1]
    guard passage.marks[mark].start - previous.end <= 3 else { return false }
    if previous.kind == .month { return true }
    if previous.kind == .year { return context.year.map { previous.value >= $0 } ?? true }
    return !passage.roles(at: mark - 1).isDisjoint(with: [.thisYear, .yearToDate])
  }

  /// Whether the number is of a quarter or a month of a year that the report covers further: 仅9月份就有64件.
  ///
  /// Months up to which figures are given (截至10月底, 1至11月) are those of the report, as is 上半年 in a half year's.
  var isOfPartOfYear: Bool {
    for mark in clause {
      if passage.roles(at: mark).contains(.partOfYear), !context.isPartOfYear { return true }
      guard passage.marks[mark].kind == .month else { continue }
      let month = passage.marks[mark]
      if month.extra == 1, month.value > 1 { return false }
      let isUpTo = mark > 0 && passage.marks[mark - 1].kind != .stop && !isFirst(mark)
      if !isUpTo, !endsAtMonth(mark) { return true }
    }
    return false
  }

  private func isFirst(_ mark: Int) -> Bool { mark == clause.lowerBound }

  /// Whether 底 or 末 follows, or a word such as 截至 stands before.
  private func endsAtMonth(_ mark: Int) -> Bool {
    guard mark + 1 < passage.marks.count else { return false }
    let next = passage.marks[mark + 1]
    return next.kind == .term && next.start == passage.marks[mark].end
      && passage.roles(at: mark + 1).contains(.filler)
  }
}
