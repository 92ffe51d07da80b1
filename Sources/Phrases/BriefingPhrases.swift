extension Phrases {
  /// The title of a briefing.
  public func briefingTitle(place: String) -> String {
    text("\(place)法治政府建设统计简报", "Rule-of-law reporting in \(place): a statistical briefing")
  }

  /// The heading above what a reader must know of the numbers.
  public var caveatsHeading: String { text("数据说明", "What to know of the numbers") }

  /// The heading of the annex.
  public var annexHeading: String { text("附：数据出处", "Annex: where the numbers come from") }

  /// How the annex is to be read.
  public var annexOpening: String {
    text(
      "逐项列出正文和图中数值的由来：合计由哪些镇街的哪些原文相加，比率如何折算；引号内为报告原文。",
      "Every number of the text and the figures, with the statements it rests on; quotations are the reports' own words."
    )
  }

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

  /// Numbers up to 99 as headings count them.
  static func chineseNumber(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = number / 10
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[number % 10]
  }
}
