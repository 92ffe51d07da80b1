extension Circumstances {
  /// The year that the number is of: an earlier one where its clause says so.
  ///
  /// A year that is set off by a comma (2021年，…) holds to the end of the sentence or the next year, one in brackets
  /// no further than these.
  var year: Year {
    if let year = year(in: clause) { return year }
    var isClosed = false
    for mark in before.reversed() {
      if passage.marks[mark].kind == .close { isClosed = true }
      if passage.marks[mark].kind == .open { isClosed = false }
      guard passage.marks[mark].kind == .year, !isClosed else { continue }
      let behind = mark + 1
      guard behind < place.mark, passage.endsClause(behind),
        passage.marks[behind].start == passage.marks[mark].end
      else { continue }
      return year(at: mark)
    }
    return .own
  }

  /// The year that a clause names last before the number.
  private func year(in clause: Range<Int>) -> Year? {
    for mark in clause.reversed() {
      if passage.marks[mark].kind == .close { return nil }
      let roles = passage.roles(at: mark)
      let isReset = !roles.isDisjoint(with: [.thisYear, .change])
      if isReset, mark < place.before.lowerBound { return nil }
      if let count = roles.yearsBack {
        if isPlaceInTime(mark) { return year(back: count, at: mark) }
      } else if passage.marks[mark].kind == .year {
        return year(at: mark)
      } else if roles.contains(.changedTo) {
        return .own
      }
    }
    return nil
  }

  /// Whether a word like 上年 says when the number is of, rather than what it is set beside: 上年的312件, but not
  /// 比上年多处理了的312件.
  private func isPlaceInTime(_ mark: Int) -> Bool {
    !passage.has([.change, .changedTo], in: mark + 1..<place.mark)
  }

  /// The year of a mark, if it is before the report's.
  private func year(at mark: Int) -> Year {
    let year = Int(passage.marks[mark].value)
    guard let own = context.year, year < own else { return .own }
    return .earlier(
      EarlierTime(year: year, isSamePeriod: isSamePeriod(mark + 1), months: months(behind: mark)))
  }

  /// The year so many years before the report's that a word names.
  private func year(back count: Int, at mark: Int) -> Year {
    guard let own = context.year else { return .unknown }
    return .earlier(
      EarlierTime(year: own - count, isSamePeriod: isSamePeriod(mark), months: months(behind: mark)))
  }

  /// The months that stand right behind a year.
  private func months(behind mark: Int) -> ClosedRange<Int>? {
    let behind = mark + 1
    guard behind < place.mark else { return nil }
    let months = passage.marks[behind]
    guard months.kind == .month, months.start == passage.marks[mark].end, months.extra <= months.value else {
      return nil
    }
    return Int(months.extra)...Int(months.value)
  }

  /// Whether a mark before the number says that it is of the same months: 同期.
  private func isSamePeriod(_ mark: Int) -> Bool {
    mark < place.mark && passage.roles(at: mark).contains(.samePeriod)
  }
}

extension RoleSet {
  /// How many years before the report's a word lies: 1 for 上年, 2 for 前年; `nil` for other words.
  fileprivate var yearsBack: Int? {
    if contains(.prior) { return 1 }
    return contains(.yearBeforeLast) ? 2 : nil
  }
}

extension Passage {
  /// Whether an earlier year and a colon stand before a mark and no more in their clause: （2021年：188人次）.
  func leadsPrior(_ mark: Int, _ context: ReportContext) -> Bool {
    guard mark > 1, marks[mark - 1].kind == .stop, marks[mark - 1].value == Stop.colon else { return false }
    return marks[mark - 2].end == marks[mark - 1].start && namesPrior(mark - 2..<mark - 1, context)
  }

  /// Whether some marks name an earlier year.
  func namesPrior(_ range: Range<Int>, _ context: ReportContext) -> Bool {
    range.contains { mark in
      if !roles(at: mark).isDisjoint(with: [.prior, .yearBeforeLast]) { return true }
      guard marks[mark].kind == .year, let year = context.year else { return false }
      return marks[mark].value < year
    }
  }
}
