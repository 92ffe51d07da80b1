public import Charts

/// Why there is no figure.
public enum FigureError: Error, Sendable {
  /// No metric is called so; with the nearest names there are.
  case unknownMetric(String, nearest: [String])
  /// No place is called so; with the nearest names there are.
  case unknownPlace(String, nearest: [String])
  /// There is no value to draw; with the name of the metric, or none where any would have done.
  case noData(metric: String?, places: String, years: ClosedRange<Int>?)
  /// A place is to be highlighted that the figure does not show; with those that it does.
  case unknownHighlight(String, shown: [String])
  /// Places are compared on one metric at a time.
  case severalMetricsAndPlaces
  /// A slope joins two years and needs them to be apart.
  case slopeOfOneYear(Int)
  /// The drawing would mislead, or does not fit its size.
  case layout(LayoutError)
}
