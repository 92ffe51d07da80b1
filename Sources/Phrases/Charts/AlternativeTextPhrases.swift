extension Phrases {
  /// A kind of chart in words.
  public enum ChartKind: String, Sendable, Hashable, CaseIterable {
    case line, bar, groupedBar, stackedBar, facets, slope
  }

  /// The name of a kind of chart.
  public func name(of kind: ChartKind) -> String {
    switch kind {
    case .line: text("折线图", "Line chart")
    case .bar: text("条形图", "Bar chart")
    case .groupedBar: text("分组条形图", "Grouped bar chart")
    case .stackedBar: text("堆积条形图", "Stacked bar chart")
    case .facets: text("分面折线图", "Small line charts")
    case .slope: text("坡度图", "Slope chart")
    }
  }

  /// The first sentence of an alternative text: what the picture is.
  ///
  /// - Parameter years: Left out where the title says them.
  public func picture(_ kind: ChartKind, title: String, years: String?) -> String {
    let head = text("\(name(of: kind))：\(title)", "\(name(of: kind)): \(title)")
    return sentence([head, years].compactMap { $0 }.joined(separator: text("，", ", ")))
  }

  /// The highest or the lowest value of a series.
  public struct Extreme: Sendable, Hashable {
    /// The year and its value.
    public let value: String
    /// Whether it is the highest or lowest whatever bounds hide; otherwise only its mark is.
    public let isCertain: Bool
    /// Whether it is the latest value too.
    public let isLatest: Bool

    /// Creates an extreme.
    public init(_ value: String, isCertain: Bool, isLatest: Bool) {
      self.value = value
      self.isCertain = isCertain
      self.isLatest = isLatest
    }
  }

  /// Highest, lowest and latest values of one series.
  public func extremes(highest: Extreme, lowest: Extreme, latest: String) -> String {
    let top = highest.isCertain ? text("最高", "highest") : text("图中最高", "highest mark")
    let bottom = lowest.isCertain ? text("最低", "lowest") : text("图中最低", "lowest mark")
    var parts: [String] = []
    if !highest.isLatest { parts.append(text(top, "\(top) ") + highest.value) }
    if !lowest.isLatest { parts.append(text(bottom, "\(bottom) ") + lowest.value) }
    parts.append(text("最近", "latest ") + latest)
    let role = highest.isLatest ? top : lowest.isLatest ? bottom : nil
    let last = role.map { text("，为\($0)", ", the \($0)") } ?? ""
    return parts.joined(separator: text("，", "; ")) + last
  }

  /// The latest value of a series whose years are not compared.
  public func latest(_ value: String) -> String { text("最近\(value)", "latest \(value)") }

  /// Why the years of a total are not compared.
  public func notCompared(_ noun: PlaceNoun) -> String {
    text(
      "各年有数的\(name(of: noun))不同，不作高低比较",
      "other \(name(of: noun)) reported from year to year, so no highest or lowest")
  }

  /// What is said of the years of a total to which the same places reported.
  public func amongSame(_ noun: PlaceNoun, years: String, _ words: String) -> String {
    text(
      "\(name(of: noun))相同的\(years)中，\(words)", "among \(years), with the same \(name(of: noun)): \(words)")
  }

  /// The only value of a series.
  public func onlyValue(_ value: String) -> String { text("仅有\(value)", "only \(value)") }

  /// All values are the same.
  public func constant(_ quantity: String, latest: Int) -> String {
    text("各年均为\(quantity)，最近为\(latest)年", "\(quantity) in every year, latest \(latest)")
  }

  /// A name and what is said of it.
  public func said(of name: String, _ words: String) -> String {
    text("\(name)：\(words)", "\(name): \(words)")
  }

  /// A name and its quantity in a ranking.
  public func ranked(_ name: String, _ quantity: String) -> String {
    text(name + quantity, "\(name) \(quantity)")
  }

  /// A ranking from the greatest down.
  ///
  /// - Parameter isCertain: Whether bounds and part-years leave the order as it is; otherwise it is that of the marks.
  public func ranking(_ items: [String], isCertain: Bool) -> String {
    let joined = items.joined(separator: text("，", ", "))
    return isCertain
      ? text("由高到低：\(joined)", "from the highest: \(joined)")
      : text("图中由高到低：\(joined)", "as drawn, from the highest: \(joined)")
  }

  /// The first and the last of a ranking that is too long to say in full.
  public func ranking(count: Int, highest: String, lowest: String) -> String {
    text(
      "\(count)个有数，最高\(highest)，最低\(lowest)", "\(count) with figures; highest \(highest); lowest \(lowest)")
  }

  /// The names that have no figure.
  public func notReported(_ names: [String]) -> String {
    text("未报：\(list(names))", "not reported: \(list(names))")
  }
}
