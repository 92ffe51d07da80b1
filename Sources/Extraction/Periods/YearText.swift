/// The years and dates in a line.
struct YearText {
  private let scalars: [Unicode.Scalar]

  init(_ line: LineText) { scalars = line.scalars }

  private static let yearLength = 4
  private static let likely = 1990...2099
  private static let rangeSigns = Set(of: "-－—–~～至")

  /// The years with 年 or 以来 behind them, in order; ranges of years (2021-2025年) are none, 截至2018年 is one.
  var years: [Int] {
    scalars.indices.compactMap { index in
      guard scalars[index] == "年" || isSince(index), let year = year(before: index) else { return nil }
      let start = index - Self.yearLength
      let isUpTo = start > 1 && scalars[start - 2] == "截"
      let endsRange = start > 0 && Self.rangeSigns.contains(scalars[start - 1])
      return endsRange && !isUpTo ? nil : year
    }
  }

  /// Whether 以来 stands at an index, before which 年 may be left out: 2024以来.
  private func isSince(_ index: Int) -> Bool { scalars[index...].starts(with: "以来".unicodeScalars) }

  /// A year without 年, as file names have it.
  var bareYear: Int? {
    guard scalars.count >= Self.yearLength else { return nil }
    for end in Self.yearLength...scalars.count {
      let isDigitBehind = end < scalars.count && scalars[end].digit != nil
      let isDigitBefore = end > Self.yearLength && scalars[end - Self.yearLength - 1].digit != nil
      if !isDigitBehind, !isDigitBefore, let year = year(before: end) { return year }
    }
    return nil
  }

  /// The month of the first date.
  var firstMonth: Int? {
    scalars.firstIndex(of: "月").flatMap { ShortNumber(in: scalars, before: $0)?.value }
  }

  private static let dateSigns = Set(of: "-/.")

  /// The year and month of the first date like 2024-11-06.
  var dashedDate: (year: Int, month: Int)? {
    for index in scalars.indices.dropFirst(Self.yearLength) where Self.dateSigns.contains(scalars[index]) {
      guard let year = year(before: index), index + 2 < scalars.count, let tens = scalars[index + 1].digit
      else { continue }
      let month = scalars[index + 2].digit.map { tens * 10 + $0 } ?? tens
      if (1...12).contains(month) { return (year, month) }
    }
    return nil
  }

  /// The letters that are written for 〇: 二O二三年.
  private static let zeroLetters = Set(of: "OoΟО◯")

  private func year(before end: Int) -> Int? {
    guard end >= Self.yearLength else { return nil }
    var year = 0
    for scalar in scalars[end - Self.yearLength..<end] {
      guard let digit = Self.zeroLetters.contains(scalar) ? 0 : scalar.digit else { return nil }
      year = year * 10 + digit
    }
    return Self.likely.contains(year) ? year : nil
  }
}
