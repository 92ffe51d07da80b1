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

  /// The title of one metric alone, where its places are named in the drawing.
  public func comparisonTitle(metric: String) -> String { text("\(metric)比较", "\(metric) compared") }

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

  /// How the towns and streets of a place are called together, as in 澄湖区各镇街.
  public func all(_ noun: PlaceNoun, of place: String) -> String {
    text("\(place)各\(name(of: noun))", "\(name(of: noun)) of \(place)")
  }

  /// Several places by their number, as in 3个镇街.
  public func count(_ count: Int, _ noun: PlaceNoun) -> String {
    text("\(count)个\(name(of: noun))", "\(count) \(name(of: noun))")
  }

  /// Several places of a larger one by their number, as in 澄湖区3个镇街.
  public func count(_ count: Int, _ noun: PlaceNoun, of place: String) -> String {
    text(place + self.count(count, noun), "\(self.count(count, noun)) of \(place)")
  }

  /// The second line of a chart: years, how values were rolled up where they were, and the unit where there is one.
  public func subtitle(years: String, rollUp: String?, unit symbol: String) -> String {
    let unit = symbol.isEmpty ? nil : text("单位：\(symbol)", unit(symbol))
    return [years, rollUp, unit].compactMap { $0 }.joined(separator: text("，", ", "))
  }

  /// The second line of a chart whose panels have units of their own.
  public func subtitle(years: String, rollUp: String?) -> String {
    [years, rollUp, text("单位见各分图", "units as given above each panel")].compactMap { $0 }
      .joined(separator: text("，", ", "))
  }

  /// That values are sums over places.
  public func totals(_ noun: PlaceNoun) -> String {
    text("各\(name(of: noun))合计", "total of the \(name(of: noun))")
  }

  /// That values are means over places.
  public func means(_ noun: PlaceNoun) -> String {
    text("各\(name(of: noun))加权平均", "weighted mean of the \(name(of: noun))")
  }

  /// That counts are sums over places and rates means.
  public func totalsAndMeans(_ noun: PlaceNoun) -> String {
    text(
      "各\(name(of: noun))合计，比率为加权平均", "totals of the \(name(of: noun)), weighted means for rates")
  }

  /// The key to dashed lines over years without a value.
  public var bridgeKey: String { text("细虚线段跨越缺失年份", "thin dashes bridge missing years") }

  /// The key to dashed lines between totals of different places.
  public func otherPlacesKey(_ noun: PlaceNoun) -> String {
    text("虚线：前后两年有数的\(name(of: noun))不同", "dashes: other \(name(of: noun)) reported")
  }

  /// The one key to hollow markers and dashed lines where totals lack places or are over different ones.
  ///
  /// - Parameter hasPartYears: Whether some are so because a year is not covered in full.
  public func unlikeKey(_ noun: PlaceNoun, hasPartYears: Bool) -> String {
    hasPartYears
      ? text(
        "空心、虚线：\(name(of: noun))不全、不同或未满全年",
        "hollow, dashed: other or fewer \(name(of: noun)), or part of a year")
      : text(
        "空心、虚线：有数的\(name(of: noun))不全或前后不同", "hollow, dashed: other or fewer \(name(of: noun))")
  }

  /// The key to hollow markers where they are years not covered in full.
  public var partYearKey: String { text("空心为未满全年", "hollow: part of a year") }

  /// The key to hollow markers where they are totals in which places are missing.
  public func incompleteKey(_ noun: PlaceNoun) -> String {
    text("空心为部分\(name(of: noun))未报的合计", "hollow: some \(name(of: noun)) missing")
  }

  /// The key to hollow markers of both kinds.
  public func hollowKey(_ noun: PlaceNoun) -> String {
    text("空心为未满全年或部分\(name(of: noun))未报", "hollow: part of a year, or some \(name(of: noun)) missing")
  }

  /// That a line begins later than the others, behind its name.
  public func since(_ year: Int) -> String { text("（\(year)年起）", " (since \(year))") }
}
