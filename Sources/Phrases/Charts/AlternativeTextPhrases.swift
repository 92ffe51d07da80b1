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
  public func picture(_ kind: ChartKind, title: String, years: String?, unit symbol: String) -> String {
    let head = text("\(name(of: kind))：\(title)", "\(name(of: kind)): \(title)")
    let parts = [years, symbol.isEmpty ? nil : text("单位\(symbol)", unit(symbol))].compactMap { $0 }
    return sentence(([head] + parts).joined(separator: text("，", ", ")))
  }

  /// Highest, lowest and latest values of one series.
  public func extremes(highest: String, lowest: String, latest: String) -> String {
    text("最高\(highest)，最低\(lowest)，最近\(latest)", "highest \(highest); lowest \(lowest); latest \(latest)")
  }

  /// Lowest and latest values of a series whose latest is its highest.
  public func rising(lowest: String, latest: String) -> String {
    text("最低\(lowest)，最近\(latest)，为最高", "lowest \(lowest); latest \(latest), the highest")
  }

  /// Highest and latest values of a series whose latest is its lowest.
  public func falling(highest: String, latest: String) -> String {
    text("最高\(highest)，最近\(latest)，为最低", "highest \(highest); latest \(latest), the lowest")
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
  public func ranking(_ items: [String]) -> String {
    text("由高到低：\(items.joined(separator: "，"))", "from the highest: \(items.joined(separator: ", "))")
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
