internal import Statistics

/// Finds the period that a report is of, and says by what.
struct PeriodFinder {
  let lines: HeadAndTail
  let fileName: LineText

  init(lines: HeadAndTail, fileName: String) {
    self.lines = lines
    self.fileName = LineText(fileName)
  }

  func find() -> Evidenced<Period> {
    let year =
      titleYear ?? openingYear ?? fileYear ?? signedYear ?? bodyYear ?? publicationYear
    guard let year else { return .unknown }
    guard let months = months(of: year.value) else {
      return Evidenced(Period(year: year.value), [year.evidence])
    }
    return Evidenced(Period(year: year.value, months: months.value), [year.evidence, months.evidence])
  }

  /// What a line says, with the line.
  private struct Clue<Value> {
    let value: Value
    let evidence: Evidence

    init(_ value: Value, _ source: Evidence.Source, _ line: LineText) {
      self.value = value
      evidence = Evidence(source: source, text: line.string)
    }
  }

  // MARK: - Years

  private var titleYear: Clue<Int>? {
    for line in lines.head where line.isTitle {
      if let year = YearText(line).years.first { return Clue(year, .title, line) }
    }
    return nil
  }

  private static let openings = [[Unicode.Scalar]](words: "如下 总结")

  /// The year of the sentence that leads to the report, or of a first one.
  private var openingYear: Clue<Int>? {
    for line in lines.head.prefix(while: { !$0.opensBody }) where !line.isMetadata && !line.isDate {
      let leading = line.sentences.first { $0.contains(oneOf: Self.openings) }
      for sentence in [leading, line.sentences.first ?? line].compactMap(\.self) {
        if let year = YearText(sentence).years.first { return Clue(year, .opening, sentence) }
      }
    }
    return nil
  }

  private var fileYear: Clue<Int>? {
    let text = YearText(fileName)
    return (text.years.first ?? text.bareYear).map { Clue($0, .fileName, fileName) }
  }

  /// The most characters of a line that is a date, or a name with a date.
  private static let longestDate = 24

  private var signedYear: Clue<Int>? {
    for line in lines.tail where line.scalars.count <= Self.longestDate {
      let text = YearText(line)
      if let year = text.years.first, let month = text.firstMonth {
        return Clue(Self.reported(year, month), .signOff, line)
      }
    }
    return nil
  }

  private static let plans = [[Unicode.Scalar]](words: "打算 下一步 计划 明年 力争 安排")

  private var bodyYear: Clue<Int>? {
    for line in lines.head where !line.isMetadata && !line.contains(oneOf: Self.plans) {
      if let year = YearText(line).years.first { return Clue(year, .body, line) }
    }
    return nil
  }

  /// The year by the day of publication.
  private var publicationYear: Clue<Int>? {
    for line in lines.head where line.isMetadata {
      guard let date = YearText(line).dashedDate else { continue }
      return Clue(Self.reported(date.year, date.month), .published, line)
    }
    return nil
  }

  /// The last month in which reports of the year before are signed or published.
  private static let lastMonthOfReports = 6

  /// The year of a report that was signed or published in a month.
  private static func reported(_ year: Int, _ month: Int) -> Int {
    month <= lastMonthOfReports ? year - 1 : year
  }

  // MARK: - Months

  /// The months that a report of part of a year says at its top.
  private func months(of year: Int) -> Clue<ClosedRange<Int>>? {
    for line in lines.head.prefix(while: { !$0.opensBody }) where !line.isMetadata {
      let text = MonthText(line)
      if let months = (line.isTitle ? text.partOfYear : nil) ?? text.months(of: year) {
        return Clue(months, .opening, line)
      }
    }
    return nil
  }
}
