extension Phrases {
  private static let englishUnits = [
    "件": "cases", "批": "groups", "人次": "person-times", "人": "people", "元": "yuan", "车次": "trips",
    "次": "times", "处": "places", "份": "copies", "平方米": "m²", "场": "events", "个": "communities",
    "条": "items", "%": "%",
  ]

  /// A unit of measure, by its canonical symbol; an unknown one stays as it is.
  public func unit(_ symbol: String) -> String { text(symbol, Self.englishUnits[symbol] ?? symbol) }

  /// A value with its unit, as in 1,200件 or 1,200 cases.
  public func quantity(_ number: String, unit symbol: String) -> String {
    symbol == "%" ? number + "%" : text(number + symbol, "\(number) \(unit(symbol))")
  }
}
