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

  /// How many places' values cover only some months.
  public func partYear(_ count: Int, _ noun: PlaceNoun, months: ClosedRange<Int>) -> String {
    text(
      "\(count)个\(name(of: noun))只含\(self.months(months))",
      "\(self.months(months)) only in \(count) \(name(of: noun))")
  }

  /// That the year's own report does not give the value.
  public var fromLaterReport: String { text("取自其后年份的报告", "from a later report") }

  /// A clause in brackets behind a statement.
  public func remark(_ words: [String]) -> String {
    words.isEmpty ? "" : text("（\(clauses(words))）", " (\(clauses(words)))")
  }

  /// Why a change is not given: places were merged or parted.
  public var brokenComparison: String {
    text("两年间区划有调整，不作比较", "places were merged or parted between the years, so no comparison")
  }

  /// A total, or a mean, over the places that can be compared in two years.
  public func likeForLike(
    _ count: Int, _ noun: PlaceNoun, isMean: Bool, from: String, to: String, direction: Int, change: String
  ) -> String {
    let chinese = "\(count)个可比\(name(of: noun))" + (isMean ? "加权平均" : "")
    let english = (isMean ? "the weighted average of " : "") + "\(count) comparable \(name(of: noun)) "
    // Numbers that are rounded may be the same where the values are not.
    guard direction != 0, from != to else {
      return text(
        "\(chinese)\(isMean ? "均为" : "均合计")\(to)，\(change)",
        "\(english)\(isMean ? "was" : "had") \(to) in both years, \(change)")
    }
    return text(
      "\(chinese)由\(from)\(direction > 0 ? "增至" : "降至")\(to)，\(change)",
      "\(english)went from \(from) to \(to), \(change)")
  }

  /// The last value of a whole year, beside one of some months.
  ///
  /// - Parameter change: Its change on the year before; `nil` where none can be told.
  public func lastWholeYear(_ year: Int, quantity: String, change: String?) -> String {
    joined(
      [
        text("上一个全年数为\(year)年\(quantity)", "the last full year, \(year), had \(quantity)")
      ] + (change.map { [$0] } ?? []))
  }

  /// The same months of an earlier year, beside a value of some months.
  public func sameMonths(_ year: Int, quantity: String, change: String) -> String {
    joined([text("\(year)年同期为\(quantity)", "in the same months of \(year) \(quantity)"), change])
  }

  /// The change of the places that can be compared, in the opening.
  public func comparable(_ count: Int, _ noun: PlaceNoun, change: String) -> String {
    text("\(count)个可比\(name(of: noun))\(change)", "\(change) in \(count) comparable \(name(of: noun))")
  }

  /// The same in a cell of a table.
  public func comparableCell(_ count: Int, _ noun: PlaceNoun, change: String) -> String {
    text(comparable(count, noun, change: change), "\(change) (\(count) comparable)")
  }

  /// What comparable places are.
  public func comparableKey(_ noun: PlaceNoun) -> String {
    text(
      "“可比\(name(of: noun))”指前后两年都有全年准确数的\(name(of: noun))",
      "comparable \(name(of: noun)) are those with exact full-year figures in both years")
  }

  /// A part of a total with how many of its places reported, as in 澄湖区1,331件（6/6个镇街）.
  public func part(
    _ name: String, _ quantity: String, share: String, _ noun: PlaceNoun, months: ClosedRange<Int>?
  ) -> String {
    let covered = months.map { text("，含\(self.months($0))数", ", \(self.months($0)) only in some") } ?? ""
    return text(
      "\(name)\(quantity)（\(share)个\(self.name(of: noun))\(covered)）",
      "\(name) \(quantity) (\(share) \(self.name(of: noun))\(covered))")
  }

  /// The parts of a total of a year.
  public func parts(of year: Int, _ items: [String]) -> String {
    text("\(year)年分地区：\(list(items))", "by place in \(year): \(list(items))")
  }

  /// What the report of a larger place says itself, as in 澄湖区本级报告数：2023年2,486件.
  public func ownFigure(place: String, value: String) -> String {
    text("\(place)本级报告数：\(value)", "\(place)'s own report, \(value)")
  }

  /// The same in a cell of a table.
  public func ownFigureInTable(place: String, value: String) -> String {
    text("\(place)本级\(value)", "\(place) itself \(value)")
  }

  /// That figures of the reports of larger places stand beside a total and are no part of it.
  public func ownFigures(_ items: [String]) -> String {
    text(
      "\(clauses(items))，口径不同，不相加", "\(clauses(items)) (counted otherwise and not added)")
  }

  /// The only places that have a value, in a table.
  public func only(from names: [String]) -> String {
    text("仅\(self.names(names))", "only \(self.names(names))")
  }

  /// The only months that a value covers, in a table.
  public func only(months: ClosedRange<Int>) -> String {
    text("只含\(self.months(months))", "\(self.months(months)) only")
  }

  /// That a rate is a median, in a table.
  public var medianRemark: String { text("缺分母，为中位数", "median, no denominators") }

  /// The year in which a picture ranks places, where it is not the latest one.
  public func rankedYear(_ year: Int, _ noun: PlaceNoun) -> String {
    sentence(
      text(
        "排序图用\(year)年数，此后有数的\(name(of: noun))不足半数",
        "the ranking shows \(year), after which fewer than half of the \(name(of: noun)) reported"
      ).uppercasedFirst)
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

  /// Puts sentences one behind the other.
  public func joinedSentences(_ sentences: [String]) -> String { sentences.joined(separator: gap) }

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
