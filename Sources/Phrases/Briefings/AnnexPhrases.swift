/// The texts of a briefing's annex.
extension Phrases {
  /// The heading of the annex.
  public var annexHeading: String { text("附件：数据出处", "Annex: where the numbers come from") }

  /// How the annex is to be read.
  public var annexOpening: String {
    text(
      "先逐项列出正文、表和图中数值的由来：合计由哪些地方相加，比率如何折算，变化如何算出；方括号内的号码指最后一部分所列报告原文，如［3.2］为第3份报告的第2句。",
      "How every number of the text, the tables and the figures comes about; numbers in square brackets point to the "
        + "reports' own sentences in the last part: [3.2] is the second sentence of report 3.")
  }

  /// The heading of the sentences of the reports.
  public var annexQuotations: String { text("报告和原文", "Reports and their sentences") }

  /// The numbers of sentences behind a value.
  public func citation(_ marks: [String]) -> String { text("［\(list(marks))］", " [\(list(marks))]") }

  /// A sentence with its number and its page.
  public func quotation(_ mark: String, sentence: String, position: String?) -> String {
    text("\(mark)　“\(sentence)”", "\(mark) “\(sentence)”") + remark(position.map { [$0] } ?? [])
  }

  /// The heading of what concerns the briefing as a whole.
  public var annexOverview: String { text("总体情况", "Overall") }

  /// The heading of the list of pictures.
  public var annexPictures: String { text("各图所用原文", "Statements behind the figures") }

  /// The places, counted and named.
  public func annexPlaces(_ noun: PlaceNoun, _ names: [String]) -> String {
    text(
      "\(name(of: noun))\(names.count)个：\(list(names))", "\(names.count) \(name(of: noun)): \(list(names))")
  }

  /// The reports that are missing, all of them.
  public func annexMissing(_ count: Int, _ items: [String]) -> String {
    text("缺少报告\(count)份：\(list(items))", "\(count) reports missing: \(list(items))")
  }

  /// The reports used.
  public func annexReports(_ count: String) -> String { text("报告\(count)份", "\(count) reports") }

  /// A value of a year and what it is the result of.
  public func worked(_ value: String, from parts: [String], joint: String) -> String {
    parts.isEmpty ? value : "\(value)\(text("＝", " = "))\(parts.joined(separator: joint))"
  }

  /// What stands between the parts of a sum.
  public var plus: String { text("＋", " + ") }

  /// What stands between the parts of a mean.
  public var comma: String { text("，", ", ") }

  /// What a mean is made of.
  public func weighted(_ rate: String, by weight: String) -> String {
    text("\(rate)×\(weight)", "\(rate) × \(weight)")
  }

  /// A rounded number beside the exact one.
  public func shownAs(_ quantity: String) -> String { text("文中作\(quantity)", "shown as \(quantity)") }

  /// A value as the picture of its series has it.
  public func drawnAs(_ quantity: String) -> String { text("图中作\(quantity)", "drawn as \(quantity)") }

  /// A change and how it is worked out.
  public func workedChange(_ words: String, old: String, new: String, isRatio: Bool) -> String {
    let how = isRatio ? "(\(new)−\(old))÷\(old)" : "\(new)−\(old)"
    return text("变化：\(words)，\(how)", "Change: \(words), \(how)")
  }

  /// A change that a picture shows beside a value.
  public func picturedChange(_ words: String) -> String {
    text("图中另示：\(words)", "Also in a figure: \(words)")
  }

  /// A comparison of the same places in two years.
  public func workedLikeForLike(_ words: String, _ names: [String]) -> String {
    text("可比口径：\(words)（\(list(names))）", "Like for like: \(words) (\(list(names)))")
  }

  /// That a user's correction counts in place of the number as written.
  public func corrected(
    _ place: String, number: String, to quantity: String, reason: String, who: String, when: String
  ) -> String {
    text(
      "\(place)“\(number)”更正为\(quantity)：\(reason)（\(who)，\(when)）",
      "\(place) “\(number)” corrected to \(quantity): \(reason) (\(who), \(when))")
  }

  /// A page of a PDF.
  public func page(_ number: Int) -> String { text("第\(number)页", "page \(number)") }

  /// A paragraph of a document.
  public func paragraph(_ number: Int) -> String { text("第\(number)段", "paragraph \(number)") }

  /// That a statement was not used.
  public func leftOut(_ place: String, number: String, _ citation: String) -> String {
    text("\(place)另作“\(number)”\(citation)，未采用", "\(place) also “\(number)”\(citation), not used")
  }

  /// That a statement about some months was not used, for the whole year is told elsewhere.
  public func superseded(_ place: String, number: String, months: ClosedRange<Int>, _ citation: String)
    -> String
  {
    text(
      "\(place)当年报告只报\(self.months(months))，为“\(number)”\(citation)，由全年数取代",
      "\(place) in its own report “\(number)” for \(self.months(months)) only\(citation), replaced by the whole year's"
    )
  }

  /// The value of the same months of an earlier year.
  public func monthsBefore(_ year: Int, months: ClosedRange<Int>, quantity: String, _ citation: String)
    -> String
  {
    text("同期：", "Same months: ") + value(year: year, months: months, quantity: quantity) + citation
  }

  /// The mean of comparable places in a year.
  public func comparableMean(_ year: Int, quantity: String) -> String {
    text("可比口径\(year)年加权平均\(quantity)", "Like for like, \(year): \(quantity) on weighted average")
  }

  /// A picture with the number of statements behind it.
  public func picture(_ number: Int, statements: String) -> String {
    text("图\(number)原文\(statements)处", "figure \(number): \(statements) statements")
  }
}
