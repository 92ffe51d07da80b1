extension Phrases {
  /// A span of years, as in 2018—2024年.
  public func years(_ first: Int, _ last: Int) -> String {
    first == last ? text("\(first)年", "\(first)") : text("\(first)—\(last)年", "\(first)–\(last)")
  }

  /// Several years, runs drawn together, as in 2017、2020—2022年.
  public func years(_ years: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for year in years.sorted() {
      if let last = runs.last, last.upperBound == year - 1 {
        runs[runs.count - 1] = last.lowerBound...year
      } else {
        runs.append(year...year)
      }
    }
    let dash = text("—", "–")
    let words = runs.flatMap { run in
      run.count < 3 ? run.map(String.init) : ["\(run.lowerBound)\(dash)\(run.upperBound)"]
    }
    return list(words) + text("年", "")
  }

  /// The title of one metric of one place.
  public func title(place: String, metric: String) -> String {
    text("\(place)\(metric)", "\(place): \(metric)")
  }

  /// The title of a comparison of places on a metric.
  public func comparisonTitle(places: String, metric: String) -> String {
    text("\(places)\(metric)比较", "\(metric): \(places) compared")
  }

  /// The title of a comparison in one year.
  public func comparisonTitle(places: String, metric: String, year: Int) -> String {
    text("\(places)\(year)年\(metric)", "\(metric), \(year): \(places)")
  }

  /// The title of a picture of several metrics of one place.
  public func overviewTitle(place: String) -> String {
    text("\(place)法治政府建设主要指标", "\(place): headline figures")
  }

  /// How towns and streets of a place are called together, as in 澄湖区各镇街.
  public func townsOf(_ place: String) -> String { text("\(place)各镇街", "towns and streets of \(place)") }

  /// Several places by their number, as in 3个镇街.
  public func placeCount(_ count: Int) -> String { text("\(count)个镇街", "\(count) towns and streets") }

  /// The second line of a chart: years and unit.
  public func subtitle(years: String, unit symbol: String) -> String {
    text("\(years)，单位：\(symbol)", "\(years), \(unit(symbol))")
  }

  /// The second line of a chart whose panels have units of their own.
  public func subtitle(years: String) -> String {
    text("\(years)，单位见各分图", "\(years), units as given above each panel")
  }

  /// That each panel has its own axis.
  public var freeScales: String { text("各图纵轴不同", "vertical axes differ") }

  /// What stands before the note.
  public var noteHead: String { text("注：", "Note: ") }
  /// What stands before the coverage.
  public var coverageHead: String { text("覆盖：", "Coverage: ") }
  /// What stands before the source.
  public var sourceHead: String { text("来源：", "Source: ") }

  /// The word for a value that is missing.
  public var notReported: String { text("未报", "not reported") }

  /// That a place has no figure for some years.
  public func missing(place: String?, years: String) -> String {
    text("\(place ?? "")\(years)未报告", "\(place.map { $0 + ": " } ?? "")no figure for \(years)")
  }

  /// That a place has no figure at all.
  public func missingAltogether(place: String) -> String { text("\(place)无数据", "\(place): no data") }

  /// That a bound is drawn: the words of the report and how it is marked.
  public func atLeast(place: String?, year: Int, written: String?, number: String) -> String {
    let who = place ?? ""
    return text(
      "\(who)\(year)年" + (written.map { "原文为“\($0)”，" } ?? "") + "按至少\(number)标出（↑）",
      "\(place.map { $0 + ", " } ?? "")\(year): at least \(number) (↑)"
        + (written.map { ", written “\($0)”" } ?? ""))
  }

  /// The upper bound's counterpart of ``atLeast(place:year:written:number:)``.
  public func atMost(place: String?, year: Int, written: String?, number: String) -> String {
    let who = place ?? ""
    return text(
      "\(who)\(year)年" + (written.map { "原文为“\($0)”，" } ?? "") + "按至多\(number)标出（↓）",
      "\(place.map { $0 + ", " } ?? "")\(year): at most \(number) (↓)"
        + (written.map { ", written “\($0)”" } ?? ""))
  }

  /// How many bounds there are, where there are too many to name.
  public var boundsKey: String {
    text("↑为下限（原文“余”“多”等），↓为上限", "↑ marks lower bounds (余, 多 …), ↓ upper bounds")
  }

  /// The key for approximate values.
  public var approximateKey: String {
    text("“约”为近似值（原文“近”“约”等）", "“c.” marks approximate values (近, 约 …)")
  }

  /// That a year covers only some months.
  public func partYear(place: String?, year: Int, months: ClosedRange<Int>) -> String {
    let who = place.map { "\($0)" } ?? ""
    return text(
      "* \(who)\(year)年为\(months.lowerBound)—\(months.upperBound)月",
      "* \(place.map { $0 + ", " } ?? "")\(year): months \(months.lowerBound)–\(months.upperBound)")
  }

  /// The key for totals in which places are missing.
  public var incompleteKey: String {
    text("空心点为部分镇街未报告的合计", "hollow: totals in which some places are missing")
  }

  /// That a rate over places is a median for want of denominators.
  public func median(years: String) -> String {
    text("\(years)缺少分母，取各镇街中位数", "\(years): median of places, denominators unknown")
  }

  /// Coverage of one or several years, as in 2020年6个镇街中5个有数.
  public func coverage(years: String, reported: Int, expected: Int) -> String {
    text(
      "\(years)\(expected)个镇街中\(reported)个有数", "\(years): \(reported) of \(expected) places reported")
  }

  /// That all other years are complete.
  public func coverageElsewhere(expected: Int) -> String {
    text("其余年份\(expected)个齐全", "all \(expected) in the other years")
  }

  /// That every year is complete.
  public func coverageComplete(expected: Int) -> String {
    text("各年\(expected)个镇街均有数", "all \(expected) places in every year")
  }

  /// Where the numbers come from.
  public func source(places: String, years: String, statements: Int) -> String {
    text(
      "\(places)\(years)法治政府建设年度报告（共\(statements)处原文，见图片内嵌数据）",
      "annual rule-of-law reports, \(places), \(years) (\(statements) statements, kept inside the picture)")
  }

  /// The source where the statements behind the figures are not known.
  public func source(file: String) -> String { text("数据文件\(file)", "data file \(file)") }
}
