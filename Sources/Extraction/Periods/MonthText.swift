/// The months that a line says a report covers: 1至11月, 1月至10月, 前三季度, 截至10月底.
struct MonthText {
  /// The months that a word names.
  private struct NamedMonths {
    let name: [Unicode.Scalar]
    let months: ClosedRange<Int>

    init(_ name: String, _ months: ClosedRange<Int>) {
      self.name = Array(name.unicodeScalars)
      self.months = months
    }
  }

  /// Spans from January on, which any line may name.
  private static let opening = [NamedMonths("前三季度", 1...9), NamedMonths("上半年", 1...6)]
  /// All parts of a year, of which a report is if its title says so.
  private static let parts =
    opening + [
      NamedMonths("下半年", 7...12), NamedMonths("一季度", 1...3), NamedMonths("二季度", 4...6),
      NamedMonths("三季度", 7...9), NamedMonths("四季度", 10...12),
    ]
  private static let monthsLong = Array("个月".unicodeScalars)
  /// The last months of reports that cover a part of a year.
  private static let lastMonths = 2...11

  private let line: LineText
  private var scalars: [Unicode.Scalar] { line.scalars }

  init(_ line: LineText) { self.line = line }

  /// The months of a year from January on; `nil` where the line names none, the whole year, or those of another year.
  func months(of year: Int) -> ClosedRange<Int>? {
    if let months = months(in: Self.opening) { return months }
    for index in scalars.indices where scalars[index] == "月" {
      guard let last = lastMonth(before: index), isUpTo(last.start), isOf(year, last.start) else { continue }
      return 1...last.value
    }
    return firstMonths
  }

  /// The half or the quarter of a year that a title says the report is of.
  var partOfYear: ClosedRange<Int>? { months(in: Self.parts) }

  /// The months of the first of some names that the line has.
  private func months(in names: [NamedMonths]) -> ClosedRange<Int>? {
    names.first { line.find($0.name) != nil }?.months
  }

  /// 前11个月.
  private var firstMonths: ClosedRange<Int>? {
    guard let index = line.find(Self.monthsLong), let last = lastMonth(before: index), last.start > 0,
      scalars[last.start - 1] == "前"
    else { return nil }
    return 1...last.value
  }

  private func lastMonth(before index: Int) -> ShortNumber? {
    guard let last = ShortNumber(in: scalars, before: index), Self.lastMonths.contains(last.value) else {
      return nil
    }
    return last
  }

  /// Whether a month's number ends a span: behind 1至, 1月至, 1-, 截至 or 截止, a year between allowed.
  private func isUpTo(_ start: Int) -> Bool {
    let start = startOfYear(before: start)
    return isBehindDeadline(start) || endsRangeFromJanuary(start)
  }

  /// Where the year begins that stands before a month; where the month does if none stands there.
  private func startOfYear(before month: Int) -> Int {
    guard month > 0, scalars[month - 1] == "年" else { return month }
    let digits = scalars[..<(month - 1)].reversed().prefix { $0.digit != nil }
    return month - 1 - digits.count
  }

  private static let clauseEnds = Set(of: ",，。")
  /// The most characters from a year to the last month of a span: 2023年1月1日至11.
  private static let reach = 12

  /// Whether the year that stands before a span of months, if any does, is the given one.
  private func isOf(_ year: Int, _ month: Int) -> Bool {
    let before = scalars[..<month].suffix(Self.reach).reversed().prefix { !Self.clauseEnds.contains($0) }
    return YearText(LineText(before.reversed())).years.last.map { $0 == year } ?? true
  }

  private static let deadlineEnds = Set(of: "至止")

  /// Whether 截至, 截止 or 截止到 stands before an offset.
  private func isBehindDeadline(_ offset: Int) -> Bool {
    if offset >= 2, scalars[offset - 2] == "截", Self.deadlineEnds.contains(scalars[offset - 1]) {
      return true
    }
    return offset >= 3 && scalars[offset - 3] == "截"
  }

  private static let rangeSigns = Set(of: "-－—–~～至到")
  private static let dashes = Set(of: "-—")

  /// Whether 1至, 1月— or 1月1日至 stands before an offset.
  private func endsRangeFromJanuary(_ offset: Int) -> Bool {
    guard offset > 0, Self.rangeSigns.contains(scalars[offset - 1]) else { return false }
    var end = offset - 1
    while end > 0, Self.dashes.contains(scalars[end - 1]) { end -= 1 }
    if end > 0, scalars[end - 1] == "日" {
      guard let day = ShortNumber(in: scalars, before: end - 1), day.value == 1, day.start > 0,
        scalars[day.start - 1] == "月"
      else { return false }
      return isJanuary(before: day.start - 1)
    }
    if end > 0, scalars[end - 1] == "月" { end -= 1 }
    return isJanuary(before: end)
  }

  private func isJanuary(before offset: Int) -> Bool { ShortNumber(in: scalars, before: offset)?.value == 1 }
}
