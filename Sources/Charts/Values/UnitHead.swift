extension Chart {
  /// The unit as the head of the value axis says it, divided as the values ask: 件, 万件, 亿元.
  ///
  /// Empty where the series have no unit in common.
  public var unitHead: String {
    guard let unit = series.first?.unit, series.allSatisfy({ $0.unit == unit }) else { return "" }
    return Measure(unit: unit, values: sharedValues(settledKind), language: language).head
  }
}
