internal import Statistics

/// Finds the period that a report is of, and says by what.
struct PeriodFinder {
  let head: [LineText]
  let tail: [LineText]
  let fileName: String

  private static let openings = ["如下", "总结"].map(LineText.scalars(of:))

  private static let plans = ["打算", "下一步", "计划", "明年", "力争", "安排"].map(LineText.scalars(of:))

  func find() -> (period: Period?, evidence: [Evidence]) {
    guard let (year, evidence) = year() else { return (nil, []) }
    if let (months, text) = months(of: year) {
      return (Period(year: year, months: months), [evidence, Evidence(source: .opening, text: text)])
    }
    return (Period(year: year), [evidence])
  }

  private func year() -> (Int, Evidence)? {
    for line in head where line.isTitle {
      if let year = YearText(line).years.first { return (year, Evidence(source: .title, text: line.string)) }
    }
    for line in head.prefix(while: { !$0.opensBody }) where !line.isMetadata {
      for opening in [line.sentence(around: Self.openings), line.firstSentence].compactMap(\.self) {
        guard let year = YearText(opening).years.first else { continue }
        return (year, Evidence(source: .opening, text: opening.string))
      }
    }
    if let year = YearText(LineText(fileName)).years.first ?? YearText(LineText(fileName)).bareYear {
      return (year, Evidence(source: .fileName, text: fileName))
    }
    for line in tail where line.scalars.count <= 24 {
      let text = YearText(line)
      if let year = text.years.first, let month = text.firstMonth {
        return (Self.year(of: year, month), Evidence(source: .signOff, text: line.string))
      }
    }
    for line in head where !line.isMetadata && !line.contains(oneOf: Self.plans) {
      if let year = YearText(line).years.first { return (year, Evidence(source: .body, text: line.string)) }
    }
    return publicationYear()
  }

  /// The year of a report that was signed or published in a month: up to June it speaks of the year before.
  private static func year(of year: Int, _ month: Int) -> Int { month <= 6 ? year - 1 : year }

  /// The year by the day of publication.
  private func publicationYear() -> (Int, Evidence)? {
    for line in head where line.isMetadata {
      guard let date = YearText(line).dashedDate else { continue }
      let year = Self.year(of: date.year, date.month)
      return (year, Evidence(source: .published, text: line.string))
    }
    return nil
  }

  /// The months that a report of part of a year says at its top.
  private func months(of year: Int) -> (ClosedRange<Int>, String)? {
    for line in head {
      if line.opensBody { return nil }
      guard !line.isMetadata else { continue }
      if let months = MonthText(line).months { return (months, line.string) }
    }
    return nil
  }
}

extension LineText {
  /// The sentence that has one of some words, as a line.
  func sentence(around words: [[UInt32]]) -> LineText? {
    sentences.first { $0.contains(oneOf: words) }
  }

  var firstSentence: LineText { sentences.first ?? self }

  /// The sentences of the line.
  private var sentences: [LineText] {
    scalars.split(separator: 0x3002).map { LineText(Array($0)) }
  }

  /// Whether the report proper begins here, behind its opening: 一、 or （一）.
  var opensBody: Bool {
    guard scalars.count > 2 else { return false }
    let isFirst = scalars[0] == 0x4E00 && (scalars[1] == 0x3001 || scalars[1] == 0x662F)
    let isBracketed = (scalars[0] == 0xFF08 || scalars[0] == 0x28) && scalars[1] == 0x4E00
    return isFirst || isBracketed
  }
}
