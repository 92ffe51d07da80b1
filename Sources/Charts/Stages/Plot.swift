internal import Scenes

/// The placed stage of any kind of chart.
enum Plot {
  static func items(_ data: ChartData, frame: Frame, context: LayoutContext) throws(FitError) -> [Item] {
    switch data.kind {
    case .line: try LinePlot(data, frame: frame, context: context).items
    case .slope: try SlopePlot(data, frame: frame, context: context).items
    case .facets: try FacetPlot(data, frame: frame, context: context).items
    case .bar, .groupedBar, .stackedBar:
      try BarPlot(BarTable(data), data: data, frame: frame, context: context).items
    }
  }
}
