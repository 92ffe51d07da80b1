public import Scenes

extension Chart {
  /// What a scene of the chart must show as a marker, a bar or a mark of something missing: for checks.
  public var drawnData: [Datum] {
    switch settledKind {
    case .line, .facets: data(of: years.contains)
    case .slope: data { $0 == years.lowerBound || $0 == years.upperBound }
    case .bar, .groupedBar, .stackedBar:
      series.flatMap { series in years.map { Datum(series: series.name, key: String($0)) } }
    }
  }

  private func data(of isShown: (Int) -> Bool) -> [Datum] {
    series.flatMap { series in
      series.values.filter { isShown($0.year) }.map { Datum(series: series.name, key: String($0.year)) }
    }
  }
}
