/// The headings, captions and table heads of a briefing.
extension Phrases {
  /// The title of a briefing.
  public func briefingTitle(place: String) -> String {
    text("\(place)法治政府建设统计简报", "Rule-of-law reporting in \(place): a statistical briefing")
  }

  /// The heading above what a reader must know of the numbers.
  public var caveatsHeading: String { text("数据说明", "What to know of the numbers") }

  /// The number of a heading of the first level, as in 一、.
  public func sectionNumber(_ number: Int) -> String {
    text(Self.chineseNumber(number) + "、", "\(number). ")
  }

  /// The number of a heading of the second level, as in （一）.
  public func partNumber(section: Int, part: Int) -> String {
    text("（\(Self.chineseNumber(part))）", "\(section).\(part) ")
  }

  /// The caption of a picture.
  public func figureCaption(number: Int, title: String) -> String {
    text("图\(number)　\(title)", "Figure \(number). \(title)")
  }

  /// Which of several pages a picture is, behind its caption.
  public func page(_ number: Int, of count: Int) -> String {
    text("（\(number)/\(count)）", " (\(number) of \(count))")
  }

  /// Numbers up to 99 as headings count them.
  static func chineseNumber(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = number / 10
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[number % 10]
  }

  private static let englishThemes = [
    "信访": "Petitions", "调解": "Mediation", "执法": "Law enforcement", "学法考试": "Law study and exams",
    "普法": "Legal education", "法律服务": "Legal services", "政务公开": "Open government", "网格": "grid work",
  ]

  /// What topics of the catalogue are called in headings, where that is more than their name.
  private static let chineseThemes = ["网格": "网格管理"]

  /// The heading of a theme of the catalogue; several topics in one are joined.
  public func theme(_ name: String) -> String {
    let topics = name.split(separator: ",").map { $0.drop(while: \.isWhitespace) }.map(String.init)
    guard !topics.isEmpty else { return text("其他", "Other figures") }
    let names = topics.map { text(Self.chineseThemes[$0] ?? $0, Self.englishThemes[$0] ?? $0) }
    return names.count == 2 ? names.joined(separator: text("与", " and ")) : list(names)
  }

  /// The heads of the overview table's columns; the last one is for totals of several places.
  public func overviewHead(_ noun: PlaceNoun?) -> [String] {
    let head = [
      text("指标", "Metric"), text("年份", "Year"), text("数值", "Value"), text("比上年", "Change on the year"),
    ]
    guard let noun else { return head }
    return head + [text("有数\(name(of: noun))", "Reporting")]
  }

  /// The caption of the overview table; `hasPartYears` where an asterisk needs its key.
  public func overviewCaption(hasPartYears: Bool) -> String {
    text("表1　主要指标", "Table 1. Headline figures")
      + (hasPartYears ? partYearsRemark : "")
  }

  /// The heads of the columns of a table of metrics with little data.
  public func otherMetricsHead(_ noun: PlaceNoun?) -> [String] {
    [text("指标", "Metric"), text("年份", "Year"), text("数值", "Value")]
      + (noun.map { [text("有数\(name(of: $0))", "Reporting")] } ?? []) + [text("说明", "Remarks")]
  }

  /// The caption of such a table.
  ///
  /// - Parameter hasOthers: Whether other metrics of the theme are told before it.
  /// - Parameter hasPartYears: Whether an asterisk needs its key.
  public func otherMetrics(table: Int, theme: String, hasOthers: Bool, hasPartYears: Bool) -> String {
    text("表\(table)　\(theme)", "Table \(table). \(theme)")
      + (hasOthers ? text("：其他指标", ": other metrics") : "") + (hasPartYears ? partYearsRemark : "")
  }

  private var partYearsRemark: String { text("（*含未满全年的数据）", " (* part of the year in some)") }

  /// A cell that has nothing to say.
  public var emptyCell: String { text("—", "–") }

}

/// The ends of names of picture files.
extension Phrases {
  /// The picture of several metrics.
  public var overviewFile: String { text("主要指标", "overview") }

  /// The picture that compares places over years.
  public var comparisonFile: String { text("比较", "compared") }

  /// The picture that ranks places in one year.
  public var rankingFile: String { text("排序", "ranked") }
}
