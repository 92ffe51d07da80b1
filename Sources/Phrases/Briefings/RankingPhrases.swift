/// What a briefing says of the order of places.
extension Phrases {
  /// The places at one end of an order.
  public struct RankingEnd {
    /// The places by their numbers as written.
    public let groups: [(quantity: String, names: [String])]
    /// Whether they are at the end whatever bounds hide; otherwise their numbers are told, and no order.
    public let isCertain: Bool

    /// Creates an end.
    public init(_ groups: [(quantity: String, names: [String])], isCertain: Bool) {
      self.groups = groups
      self.isCertain = isCertain
    }
  }

  /// The highest and lowest of several places in a year.
  ///
  /// - Parameter isLatest: Whether it is the year that the sentence before is about; an earlier one is introduced.
  /// - Parameter leftOut: What is said of the places that are not compared.
  public func highestAndLowest(
    year: Int, highest: RankingEnd, lowest: RankingEnd, isLatest: Bool, leftOut: [String]
  ) -> String {
    let head =
      isLatest
      ? text("\(year)年", "in \(year)")
      : text("可比的最近年份为\(year)年，", "in the latest year that can be compared, \(year)")
    let isOpen = !highest.isCertain && !lowest.isCertain
    let order = isOpen ? text("原文含约数，不排高低：", ", bounds leave the order open: ") : text("", ", ")
    let ends = [
      end(highest, text("最高", "highest")), end(lowest, text("最低", "lowest")),
    ]
    return clauses(
      [head + wholeYears(leftOut) + order + ends.joined(separator: text("；", " and "))] + leftOut)
  }

  private func end(_ end: RankingEnd, _ word: String) -> String {
    end.groups.map { group in
      let places = names(group.names)
      return end.isCertain
        ? text("\(places)\(word)，为\(group.quantity)", "\(word) in \(places) (\(group.quantity))")
        : text("\(places)为\(group.quantity)", "\(group.quantity) in \(places)")
    }.joined(separator: text("，", ", "))
  }

  /// That all places have the same value in a year.
  ///
  /// - Parameter leftOut: What is said of the places that are not compared.
  public func allTheSame(
    year: Int, count: Int, _ noun: PlaceNoun, quantity: String, leftOut: [String]
  ) -> String {
    clauses(
      [
        text(
          "\(year)年\(wholeYears(leftOut))\(count)个\(name(of: noun))均为\(quantity)",
          "in \(year)\(wholeYears(leftOut)), \(quantity) in each of \(count) \(name(of: noun))")
      ] + leftOut)
  }

  /// That only figures of a whole year are compared, where others are left out.
  private func wholeYears(_ leftOut: [String]) -> String {
    leftOut.isEmpty ? "" : text("按全年数，", ", by full-year figures")
  }

  /// That places are not compared because they report only some months.
  public func notRanked(_ names: [String], months: ClosedRange<Int>) -> String {
    text(
      "\(self.names(names))仅报\(self.months(months))，未参与比较",
      "\(self.names(names)) reported \(self.months(months)) only and is not compared")
  }

  /// That a place has counted more in some months than the highest in a whole year.
  public func exceedsHighest(_ name: String, months: ClosedRange<Int>, quantity: String) -> String {
    text(
      "\(name)仅\(self.months(months))已有\(quantity)，超过上述最高数",
      "\(name) already has more, \(quantity) in \(self.months(months))")
  }
}
