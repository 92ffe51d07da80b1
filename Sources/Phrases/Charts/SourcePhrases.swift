extension Phrases {
  /// What stands before the coverage.
  public var coverageHead: String { text("覆盖：", "Coverage: ") }

  /// What stands before the source.
  public var sourceHead: String { text("来源：", "Source: ") }

  /// One group of years with the same coverage.
  public struct CoveragePart: Sendable, Hashable {
    /// The years, or `nil` for all others.
    public let years: String?
    /// The places that had a value.
    public let reported: Int
    /// The places that should have had one.
    public let expected: Int

    /// Creates a group.
    public init(years: String?, reported: Int, expected: Int) {
      self.years = years
      self.reported = reported
      self.expected = expected
    }
  }

  /// The coverage of groups of years, as in 2017年1/3个镇有数，其余年份3/3.
  public func coverage(_ parts: [CoveragePart], _ noun: PlaceNoun) -> String {
    let words = parts.enumerated().map { index, part in
      let share = text("\(part.reported)/\(part.expected)", "\(part.reported) of \(part.expected)")
      let years = part.years ?? text("其余年份", "all other years")
      let head = index == 0
      return text(
        years + share + (head ? "个\(name(of: noun))有数" : ""),
        share + (head ? " \(name(of: noun)) reported" : "") + " in \(years)")
    }
    return words.joined(separator: text("，", "; "))
  }

  /// That every year is complete.
  public func completeCoverage(_ expected: Int, _ noun: PlaceNoun) -> String {
    text("\(expected)个\(name(of: noun))各年均有数", "all \(expected) \(name(of: noun)) in every year")
  }

  /// The coverage of one year, as in 12个镇中9个有数.
  public func coverage(_ reported: Int, of expected: Int, _ noun: PlaceNoun) -> String {
    text(
      "\(expected)个\(name(of: noun))中\(reported)个有数",
      "\(reported) of \(expected) \(name(of: noun)) reported")
  }

  /// How many years of a place's own reports have a figure.
  public func yearCoverage(_ reported: Int, of expected: Int) -> String {
    text("\(expected)年中\(reported)年有数", "figures for \(reported) of \(expected) years")
  }

  /// The coverage of one year that several metrics have in common.
  ///
  /// - Parameter hasAnnex: Whether an annex tells of the earlier years.
  public func coverage(
    year: Int, _ reported: Int, of expected: Int, _ noun: PlaceNoun, hasAnnex: Bool
  ) -> String {
    let rest = hasAnnex ? text("，此前年份见附件", "; earlier years in the annex") : ""
    return text(
      "\(year)年各指标\(coverage(reported, of: expected, noun))\(rest)",
      "\(year), each metric: \(coverage(reported, of: expected, noun))\(rest)")
  }

  /// The coverage of one year of several metrics, each with its share.
  public func coverage(year: Int, shares: [(name: String, reported: Int, expected: Int)], _ noun: PlaceNoun)
    -> String
  {
    let words = list(shares.map { "\($0.name)\(text("", " "))\($0.reported)/\($0.expected)" })
    return text("\(year)年有数的\(name(of: noun))：\(words)", "\(name(of: noun)) reporting in \(year): \(words)")
  }

  /// That totals of several places are complete.
  public var completeTotals: String { text("各地各年合计均齐全", "all totals are complete") }

  /// Totals that lack places, each with its share, as in 甲区2020年5/6.
  ///
  /// - Parameter areOthersComplete: Whether there are other totals, which are complete.
  public func totals(_ incomplete: [(name: String, share: String)], areOthersComplete: Bool) -> String {
    let shares = list(incomplete.map { "\($0.name)\(text("", " "))\($0.share)" })
    return shares + (areOthersComplete ? text("，其余齐全", "; all others complete") : "")
  }

  /// That totals lack places, where there are too many to name.
  ///
  /// - Parameter hasAnnex: Whether an annex tells which.
  public func someIncomplete(hasAnnex: Bool) -> String {
    text("部分年份有缺", "some years are incomplete")
      + (hasAnnex ? text("，详见附件", "; which ones is in the annex") : "")
  }

  /// Reports as the source.
  ///
  /// - Parameter hasAnnex: Whether an annex has the statements.
  public func source(places: String, years: String, statements: Int, hasAnnex: Bool) -> String {
    let rest = hasAnnex ? text("，见附件", ", in the annex") : ""
    return text(
      "\(places)\(years)法治政府建设年度报告（共\(statements)处原文\(rest)）",
      "annual rule-of-law reports, \(places), \(years) (\(statements) statements\(rest))")
  }

  /// Reports whose statements are not at hand.
  public func source(places: String, years: String) -> String {
    text("\(places)\(years)法治政府建设年度报告", "annual rule-of-law reports, \(places), \(years)")
  }

  /// A file as the source.
  public func source(file: String, values: Int) -> String {
    text("数据文件\(file)（共\(values)个数值）", "data file \(file) (\(values) values)")
  }
}
