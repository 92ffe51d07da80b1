extension Phrases {
  /// What stands before the note.
  public var noteHead: String { text("注：", "Note: ") }

  /// The word for a value that is missing.
  public var notReported: String { text("未报", "not reported") }

  /// That a place has no figure for some years.
  public func missing(place: String?, years: String) -> String {
    text("\(place ?? "")\(years)未报告", "\(prefix(place))no figure for \(years)")
  }

  /// That a place has no figure at all.
  public func missingAltogether(place: String) -> String { text("\(place)无数据", "\(place): no data") }

  /// How many figures are missing, where there are too many to name.
  public func missing(count: Int) -> String {
    text("断开处为未报告，共\(count)个年份值", "gaps: not reported, \(count) yearly figures in all")
  }

  /// That a bound is drawn: the words of the report and how it is marked.
  public func atLeast(place: String?, year: Int, written: String?, quantity: String) -> String {
    bound(place, year, written, chinese: "按至少\(quantity)标出（↑）", english: "at least \(quantity) (↑)")
  }

  /// The upper bound's counterpart of ``atLeast(place:year:written:quantity:)``.
  public func atMost(place: String?, year: Int, written: String?, quantity: String) -> String {
    bound(place, year, written, chinese: "按至多\(quantity)标出（↓）", english: "at most \(quantity) (↓)")
  }

  /// That an approximate value is drawn.
  public func approximately(place: String?, year: Int, written: String?, quantity: String) -> String {
    bound(place, year, written, chinese: "按约\(quantity)标出", english: "about \(quantity)")
  }

  private func bound(_ place: String?, _ year: Int, _ written: String?, chinese: String, english: String)
    -> String
  {
    text(
      "\(place ?? "")\(year)年" + (written.map { "原文为“\($0)”，" } ?? "") + chinese,
      "\(place.map { "\($0), " } ?? "")\(year): \(english)" + (written.map { ", written “\($0)”" } ?? ""))
  }

  /// The key to lower bounds, where there are too many to name.
  public var atLeastKey: String { text("↑为下限（原文有“余”“多”等字）", "↑ marks lower bounds (余, 多 …)") }

  /// The key to upper bounds.
  public var atMostKey: String { text("↓为上限（原文有“不足”等字）", "↓ marks upper bounds (不足 …)") }

  /// The key to approximate values.
  public var approximateKey: String { text("“约”为近似值", "“c.” marks approximate values") }

  /// A value that the drawing has no room for, as in 2020年≥8,900件.
  public func untoldValue(place: String?, year: Int, quantity: String) -> String {
    text("\(place ?? "")\(year)年\(quantity)", "\(place.map { "\($0) " } ?? "")\(year) \(quantity)")
  }

  /// The values that the drawing has no room for.
  public func untoldValues(_ items: [String]) -> String {
    text("图中未标数：\(list(items))", "not written at their marks: \(list(items))")
  }

  /// That years cover only some months.
  public func partYear(place: String?, years: String, months: ClosedRange<Int>) -> String {
    text(
      "\(place ?? "")\(years)为\(self.months(months))",
      "\(place.map { "\($0), " } ?? "")\(years): \(self.months(months))")
  }

  /// That totals of some years have places in them that cover only some months.
  public func partYearTotal(place: String?, years: String, months: ClosedRange<Int>, _ noun: PlaceNoun)
    -> String
  {
    text(
      "\(place ?? "")\(years)有\(name(of: noun))仅报\(self.months(months))",
      "\(place.map { "\($0), " } ?? "")\(years): some \(name(of: noun)) report \(self.months(months)) only")
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Some months of a year, 1 to 12, as in 1—9月.
  public func months(_ months: ClosedRange<Int>) -> String {
    let ends = months.count == 1 ? [months.lowerBound] : [months.lowerBound, months.upperBound]
    return text(
      ends.map(String.init).joined(separator: "—") + "月",
      ends.map { Self.monthNames[$0 - 1] }.joined(separator: "–"))
  }

  /// The key to the asterisk, where the months are too many to name.
  public var partYearsKey: String { text("未满全年", "part of a year only") }

  /// That a rate over places is a median for want of denominators.
  public func median(years: String, _ noun: PlaceNoun) -> String {
    text("\(years)缺少分母，取各\(name(of: noun))中位数", "\(years): median of \(name(of: noun)), no denominators")
  }

  /// That a figure was given by a later report only.
  public func fromLaterReport(place: String?, years: String) -> String {
    text("\(place ?? "")\(years)取自其后年份的报告", "\(prefix(place))\(years) from later reports")
  }

  /// That something is counted otherwise from a year on.
  public func redefined(year: Int, words: String?) -> String {
    text(
      "\(year)年起口径变化" + (words.map { "（\($0)）" } ?? ""),
      "redefined in \(year)" + (words.map { " (\($0))" } ?? ""))
  }

  private func prefix(_ place: String?) -> String { place.map { "\($0): " } ?? "" }
}
