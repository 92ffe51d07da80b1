internal import ChineseNumerals

extension Circumstances {
  /// Whether the number adds up several years: 五年来累计…, 自2018年以来…, 累计8000条（2024年新增300条）.
  var isCumulative: Bool {
    if holdsOwnYear { return true }
    for mark in before.reversed() {
      let roles = passage.roles(at: mark)
      if roles.contains(.thisYear) || roles.contains(.yearToDate) { return false }
      if roles.contains(.cumulative) { return !isOneYear(mark) && !startsWithinYear(mark) }
      if roles.contains(.since), !isWithinYear(mark), !startsWithinYear(mark) { return true }
    }
    return false
  }

  /// Whether the number is followed in brackets by what the report's year has of it.
  private var holdsOwnYear: Bool {
    let open = place.mark + 1
    guard let own = context.year, open + 2 < passage.marks.count, passage.marks[open].kind == .open,
      passage.marks[open].start == passage.marks[place.mark].end, passage.marks[open + 1].kind == .year,
      passage.marks[open + 1].value == own,
      let part = (open + 2..<min(open + Self.longestBracket, passage.marks.count)).first(where: {
        passage.marks[$0].kind == .number || passage.marks[$0].kind == .close
      }), passage.marks[part].kind == .number
    else { return false }
    return passage.unit(of: passage.mentions[Int(passage.marks[part].value)]) == place.unit
  }

  /// The most marks in such brackets up to the number.
  private static let longestBracket = 8

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
