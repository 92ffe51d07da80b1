/// The months that a line says a report covers: 1至11月, 1月至10月, 前三季度, 截至10月底.
struct MonthText {
  private static let threeQuarters = LineText.scalars(of: "前三季度")
  private static let firstHalf = LineText.scalars(of: "上半年")
  private static let monthsLong = LineText.scalars(of: "个月")

  private let scalars: [UInt32]

  init(_ line: LineText) { scalars = line.scalars }

  /// The months from January on; `nil` where the line names none, or the whole year.
  var months: ClosedRange<Int>? {
    let line = LineText(scalars)
    if line.find(Self.threeQuarters) != nil { return 1...9 }
    if line.find(Self.firstHalf) != nil { return 1...6 }
    for (index, scalar) in scalars.enumerated() where scalar == 0x6708 {
      guard let last = Self.number(in: scalars, before: index), (2...11).contains(last.value) else {
        continue
      }
      if isUpTo(last.start) { return 1...last.value }
    }
    return elevenMonths
  }

  /// 前11个月.
  private var elevenMonths: ClosedRange<Int>? {
    guard let index = LineText(scalars).find(Self.monthsLong),
      let last = Self.number(in: scalars, before: index),
      last.start > 0, scalars[last.start - 1] == 0x524D, (2...11).contains(last.value)
    else { return nil }
    return 1...last.value
  }

  /// Whether a month's number ends a span: behind 1至, 1月至, 1-, 截至 or 截止, a year between allowed.
  private func isUpTo(_ start: Int) -> Bool {
    var index = start
    if index > 0, scalars[index - 1] == 0x5E74 {
      index -= 1
      while index > 0, YearText.digit(scalars[index - 1]) != nil { index -= 1 }
    }
    if index >= 2, scalars[index - 2] == 0x622A, [0x81F3, 0x6B62].contains(scalars[index - 1]) {
      return true
    }
    if index >= 3, scalars[index - 3] == 0x622A { return true }
    guard index > 0,
      [0x2D, 0x2014, 0x2013, 0x7E, 0xFF5E, 0x81F3, 0x5230, 0xFF0D].contains(scalars[index - 1])
    else { return false }
    var before = index - 1
    while before > 0, [0x2014, 0x2D].contains(scalars[before - 1]) { before -= 1 }
    if before > 0, scalars[before - 1] == 0x65E5 { return isFirstDay(before - 1) }
    if before > 0, scalars[before - 1] == 0x6708 { before -= 1 }
    return Self.number(in: scalars, before: before)?.value == 1
  }

  /// 1月1日.
  private func isFirstDay(_ index: Int) -> Bool {
    guard let day = Self.number(in: scalars, before: index), day.value == 1, day.start > 0,
      scalars[day.start - 1] == 0x6708
    else { return false }
    return Self.number(in: scalars, before: day.start - 1)?.value == 1
  }

  /// The number of one or two digits, or 一 to 十二, that ends before an offset.
  static func number(in scalars: [UInt32], before end: Int) -> (value: Int, start: Int)? {
    var value = 0
    var weight = 1
    var start = end
    while start > 0, end - start < 2 {
      if scalars[start - 1] == 0x5341 {
        let isLeading = start - 2 < 0 || YearText.digit(scalars[start - 2]) == nil
        guard isLeading else { return nil }
        return (value + 10, start - 1)
      }
      guard let digit = YearText.digit(scalars[start - 1]) else { break }
      value += digit * weight
      weight *= 10
      start -= 1
    }
    return start < end ? (value, start) : nil
  }
}
