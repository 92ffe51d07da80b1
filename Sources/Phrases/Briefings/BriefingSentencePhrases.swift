/// What a briefing says of one metric.
extension Phrases {
  /// The total of some places in a year; `reported` of `expected` have a value.
  public func total(year: Int, reported: Int, expected: Int, _ noun: PlaceNoun, quantity: String) -> String {
    reported == expected
      ? text(
        "\(year)年\(expected)个\(name(of: noun))合计\(quantity)",
        "\(year): \(quantity) in all \(expected) \(name(of: noun))")
      : text(
        "\(year)年\(expected)个\(name(of: noun))中有数的\(reported)个合计\(quantity)",
        "\(year): \(quantity) in the \(reported) of \(expected) \(name(of: noun)) that reported")
  }

  /// The mean rate of some places, or the median where it cannot be weighted for want of denominators.
  public func average(
    year: Int, reported: Int, expected: Int, _ noun: PlaceNoun, isWeighted: Bool, quantity: String
  ) -> String {
    let share =
      reported == expected
      ? text("\(expected)个\(name(of: noun))均有数", "all \(expected) \(name(of: noun)) reported")
      : coverage(reported, of: expected, noun)
    return isWeighted
      ? text(
        "\(year)年加权平均为\(quantity)，\(share)", "\(year): \(quantity) on weighted average, \(share)")
      : text(
        "\(year)年缺少分母，中位数为\(quantity)，\(share)",
        "\(year): median \(quantity) for want of denominators, \(share)")
  }

  /// The value of a place that is the only one of some to have one.
  public func onlyOne(year: Int, place: String, _ noun: PlaceNoun, expected: Int, quantity: String) -> String
  {
    text(
      "\(year)年\(expected)个\(name(of: noun))中仅\(place)有数，为\(quantity)",
      "\(year): \(quantity) in \(place), the only one of \(expected) \(name(of: noun)) that reported")
  }

  /// The few places that have a value.
  public func onlyFrom(_ names: [String]) -> String {
    text("为\(self.names(names))", "figures only from \(self.names(names))")
  }

  /// The places that have no value in a total.
  public func silent(_ names: [String]) -> String {
    text("\(self.names(names))未报", "no figure from \(self.names(names))")
  }

  /// The places whose value covers only some months.
  public func partYear(_ names: [String], months: ClosedRange<Int>) -> String {
    text(
      "\(self.names(names))只含\(self.months(months))", "\(self.months(months)) only in \(self.names(names))")
  }

  /// That the year's own report does not give the value.
  public var fromLaterReport: String { text("取自其后年份的报告", "from a later report") }

  /// A clause in brackets behind a statement.
  public func remark(_ words: [String]) -> String {
    words.isEmpty ? "" : text("（\(clauses(words))）", " (\(clauses(words)))")
  }

  /// Why a change is not given: there is no value for the year before.
  public func noEarlierValue(_ year: Int) -> String {
    text("\(year)年无数据，不作比较", "no figure for \(year), so no comparison")
  }

  /// Why a change is not given: a value covers only part of its year.
  ///
  /// - Parameter noun: What the places are called whose values make up the total; `nil` for a place's own value.
  public func partYearComparison(_ years: [Int], _ noun: PlaceNoun?) -> String {
    text(
      noun.map { "\(self.years(years))有\(name(of: $0))数据未满全年，不与上年直接比较" }
        ?? "\(self.years(years))数据未满全年，不与上年直接比较",
      "\(self.years(years).replacing(", ", with: " and ")) not covered in full\(noun.map { " by all \(name(of: $0))" } ?? "")"
        + ", so no direct comparison")
  }

  /// Why a change is not given: other places reported.
  public func otherPlaces(_ noun: PlaceNoun, _ year: Int, _ other: Int) -> String {
    text(
      "\(year)年与\(other)年有数的\(name(of: noun))不同，不直接比较",
      "different \(name(of: noun)) reported in \(year) and \(other), so no direct comparison")
  }

  /// Why a change is not given: places were merged or parted.
  public var brokenComparison: String {
    text("两年间区划有调整，不作比较", "places were merged or parted between the years, so no comparison")
  }

  /// Why a change is not given: bounds leave it open.
  public var openComparison: String {
    text("原文含“余”“多”“近”等约数，增减不能确定", "bounds in the reports leave the change open")
  }

  /// A total over the places that can be compared in two years.
  public func likeForLike(
    _ count: Int, _ noun: PlaceNoun, from: String, to: String, direction: Int, change: String
  ) -> String {
    let verb = direction > 0 ? "增至" : "降至"
    return text(
      "两年均有全年数的\(count)个\(name(of: noun))"
        + (direction == 0 ? "均合计\(to)，\(change)" : "由\(from)\(verb)\(to)，\(change)"),
      "the \(count) \(name(of: noun)) with full-year figures in both went from \(from) to \(to), \(change)")
  }

  /// The change of the places that can be compared, in the opening.
  public func comparable(_ count: Int, _ noun: PlaceNoun, change: String) -> String {
    text("可比的\(count)个\(name(of: noun))\(change)", "\(change) in the \(count) comparable \(name(of: noun))")
  }

  /// The same in a cell of a table.
  public func comparableCell(_ count: Int, _ noun: PlaceNoun, change: String) -> String {
    text(comparable(count, noun, change: change), "\(change) (\(count) comparable)")
  }

  /// The years without any value.
  public func noValue(years: String) -> String { text("\(years)无数据", "no figure for \(years)") }

  /// A metric before what is said of it, as in 信访事项受理量2024年….
  public func headline(metric: String, _ words: String) -> String {
    text(metric + words, "\(metric), \(words)")
  }

  /// That nothing is known of a metric.
  public var noDataAtAll: String { text("无数据", "no data") }

  /// Joins what is said of a value and its change.
  public func joined(_ words: [String]) -> String { words.joined(separator: text("，", ", ")) }

  /// Makes clauses a text of sentences.
  public func sentences(_ bodies: [String]) -> String {
    bodies.map { sentence(language == .english ? $0.uppercasedFirst : $0) }.joined(separator: gap)
  }
}

extension String {
  /// With a capital at the beginning.
  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// Without a capital at the beginning.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
