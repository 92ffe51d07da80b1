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

  /// A year before what is said of the order of places in it.
  public func inYear(_ year: Int) -> String { text("\(year)年", "in \(year)") }

  /// The same for a year that is not the latest, with the reason.
  public func inLastRanked(_ year: Int, _ noun: PlaceNoun) -> String {
    text(
      "\(year)年（此后有全年数的\(name(of: noun))不足两个）",
      "in \(year), the last year with full-year figures of two \(name(of: noun))")
  }

  /// Behind the year: that only figures of a whole year are compared, where others are left out.
  public var byWholeYears: String { text("按全年数，", ", by full-year figures") }

  /// The highest and lowest of several places in a year.
  ///
  /// - Parameter year: The year as ``inYear(_:)`` has it.
  /// - Parameter leftOut: What is said of the places that are not compared.
  public func highestAndLowest(year: String, highest: RankingEnd, lowest: RankingEnd, leftOut: [String])
    -> String
  {
    let isOpen = !highest.isCertain && !lowest.isCertain
    let order = isOpen ? text("原文含约数，不排高低：", ", bounds leave the order open: ") : text("", ", ")
    let ends = [
      end(highest, text("最高", "highest")), end(lowest, text("最低", "lowest")),
    ]
    return clauses([year + order + ends.joined(separator: text("；", " and "))] + leftOut)
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
  /// - Parameter year: The year as ``inYear(_:)`` has it.
  /// - Parameter leftOut: What is said of the places that are not compared.
  public func allTheSame(
    year: String, count: Int, _ noun: PlaceNoun, quantity: String, leftOut: [String]
  ) -> String {
    clauses(
      [
        text(
          "\(year)\(count)个\(name(of: noun))均为\(quantity)",
          "\(year), \(quantity) in each of \(count) \(name(of: noun))")
      ] + leftOut)
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
