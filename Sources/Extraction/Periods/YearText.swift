/// The years and dates in a line.
struct YearText {
  private let line: LineText

  init(_ line: LineText) { self.line = line }

  /// The years with 年 behind them, in order; ranges of years (2021-2025年) are none, 截至2018年 is one.
  var years: [Int] {
    var found: [Int] = []
    for (index, scalar) in line.scalars.enumerated() where scalar == 0x5E74 {
      guard let year = year(before: index) else { continue }
      let start = index - 4
      let isUpTo = start > 1 && line.scalars[start - 2] == 0x622A
      if start > 0, !isUpTo, Self.isRangeSign(line.scalars[start - 1]) { continue }
      found.append(year)
    }
    return found
  }

  /// A year without 年, as file names have it.
  var bareYear: Int? {
    guard line.scalars.count >= 4 else { return nil }
    for end in 4...line.scalars.count {
      let isDigitBehind = end < line.scalars.count && Self.digit(line.scalars[end]) != nil
      let isDigitBefore = end > 4 && Self.digit(line.scalars[end - 5]) != nil
      if !isDigitBehind, !isDigitBefore, let year = year(before: end) { return year }
    }
    return nil
  }

  /// The month of the first date.
  var firstMonth: Int? {
    guard let index = line.scalars.firstIndex(of: 0x6708) else { return nil }
    return MonthText.number(in: line.scalars, before: index)?.value
  }

  /// The year and month of the first date like 2024-11-06.
  var dashedDate: (year: Int, month: Int)? {
    let scalars = line.scalars
    for index in scalars.indices.dropFirst(4) where [0x2D, 0x2F, 0x2E].contains(scalars[index]) {
      guard let year = year(before: index), index + 2 < scalars.count,
        let tens = Self.digit(scalars[index + 1])
      else { continue }
      let month = Self.digit(scalars[index + 2]).map { tens * 10 + $0 } ?? tens
      if (1...12).contains(month) { return (year, month) }
    }
    return nil
  }

  private func year(before end: Int) -> Int? {
    guard end >= 4 else { return nil }
    var year = 0
    for scalar in line.scalars[end - 4..<end] {
      guard let digit = Self.digit(scalar) else { return nil }
      year = year * 10 + digit
    }
    return (1990...2099).contains(year) ? year : nil
  }

  private static func isRangeSign(_ scalar: UInt32) -> Bool {
    [0x2D, 0x2014, 0x2013, 0x7E, 0xFF5E, 0x81F3, 0xFF0D].contains(scalar)
  }

  /// The value of a digit of either width or a Chinese one.
  static func digit(_ scalar: UInt32) -> Int? {
    if (0x30...0x39).contains(scalar) { return Int(scalar) - 0x30 }
    if (0xFF10...0xFF19).contains(scalar) { return Int(scalar) - 0xFF10 }
    switch scalar {
    case 0x3007, 0x25CB, 0x96F6: return 0
    case 0x4E00: return 1
    case 0x4E8C: return 2
    case 0x4E09: return 3
    case 0x56DB: return 4
    case 0x4E94: return 5
    case 0x516D: return 6
    case 0x4E03: return 7
    case 0x516B: return 8
    case 0x4E5D: return 9
    default: return nil
    }
  }
}
