/// What columns of tables and keys of files take, to follow “应为” or “expected”.
extension Phrases {
  /// A text.
  public var aText: String { text("文字", "a text") }

  /// A name of any kind.
  public var aName: String { text("名称", "a name") }

  /// A list of words.
  public var aListOfWords: String { text("词的列表", "a list of words") }

  /// Keys with values.
  public var keysWithValues: String { text("“键: 值”的形式", "keys with values") }

  /// One of a few words.
  public func oneOfWords(_ words: [String]) -> String {
    text(" \(words.joined(separator: "、")) 之一", "one of \(words.joined(separator: ", "))")
  }

  /// Some of a few words.
  public func someOfWords(_ words: [String]) -> String {
    text(" \(words.joined(separator: "、")) 中的若干项", "some of \(words.joined(separator: ", "))")
  }

  /// A place with its county-level unit.
  public var aPlace: String {
    text("地区，如 澄湖区桃源镇 或 云泽市/澄湖区/桃源镇", "a place, as in 澄湖区桃源镇 or 云泽市/澄湖区/桃源镇")
  }

  /// A year of four digits.
  public var aYear: String { text("四位数的年份，如 2024", "a year, as in 2024") }

  /// A first and a last year.
  public var twoYears: String { text("起止两个年份，如 2018-2024", "two years, as in 2018-2024") }

  /// A year or months of one.
  public var aPeriod: String { text("年份，如 2023 或 2023:1-11", "a year, as in 2023 or 2023:1-11") }

  /// A range of months.
  public var firstToLastMonth: String { text("起止月份，如 1-9", "FIRST-LAST, as in 1-9") }

  /// A plain decimal number.
  public var aPlainNumber: String { text("不带逗号和单位的数，如 1203 或 98.5", "a plain number, as in 1203 or 98.5") }

  /// A plain decimal number above 0.
  public var aPositiveNumber: String { text("大于0的数，如 31200", "a number above 0, as in 31200") }

  /// A whole number of places.
  public var aPlaceCount: String { text("地区的个数", "a whole number of places") }

  /// One metric.
  public var oneMetric: String { text("一项指标；多项请用 metrics", "one metric; use metrics for several") }

  /// Names of metrics.
  public var namesOfMetrics: String { text("指标名称", "names of metrics") }

  /// Names of places.
  public var namesOfPlaces: String { text("地区名称", "names of places") }

  /// A table beside a figure file.
  public var aTableBeside: String {
    text("与图形文件同在一处的 CSV，如 counts.csv", "a tidy CSV beside the figure file, as in counts.csv")
  }

  /// Years at which a series breaks.
  public var yearsOfBreaks: String {
    text(
      "年份，如 [2021]；或年份加说明，如 {2021: 两镇合并}", "years, as in [2021], or years with words, as in {2021: 两镇合并}")
  }

  /// A size of a chart.
  public func aChartSize(presets: [String]) -> String {
    text(
      " \(presets.joined(separator: "、")) 之一，或如 156x96mm、1200x800px",
      "one of \(presets.joined(separator: ", ")), or as in 156x96mm or 1200x800px")
  }

  /// A resolution in dots an inch.
  public func aResolution(_ bounds: ClosedRange<Int>) -> String {
    text(
      "\(bounds.lowerBound)至\(bounds.upperBound)的分辨率，如 300",
      "a resolution from \(bounds.lowerBound) to \(bounds.upperBound), as in 300")
  }

  /// A unit with what it is multiplied and divided by.
  public var aConversion: String { text(" {单位: [乘数, 除数]}", "{UNIT: [MULTIPLIER, DIVISOR]}") }
}
