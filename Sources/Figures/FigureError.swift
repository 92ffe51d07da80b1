public import Charts

/// Why there is no figure.
public enum FigureError: Error, Sendable, CustomStringConvertible {
  /// No metric is called so; with the nearest names there are.
  case unknownMetric(String, nearest: [String])
  /// No place is called so; with the nearest names there are.
  case unknownPlace(String, nearest: [String])
  /// There is no value to draw.
  case noData(metric: String, places: String, years: ClosedRange<Int>?)
  /// A place is to be highlighted that the figure does not show; with those that it does.
  case unknownHighlight(String, shown: [String])
  /// Places are compared on one metric at a time.
  case severalMetricsAndPlaces
  /// A slope joins two years and needs them to be apart.
  case slopeOfOneYear(Int)
  /// The drawing would mislead, or does not fit its size.
  case layout(LayoutError)

  /// The reason and what to do, in English.
  public var description: String {
    switch self {
    case .unknownMetric(let name, let nearest): "no metric is called \(name)" + Self.hint(nearest, "metrics")
    case .unknownPlace(let name, let nearest): "no place is called \(name)" + Self.hint(nearest, "places")
    case .noData(let metric, let places, let years):
      "there is no value of \(metric) for \(places)"
        + (years.map { $0.count == 1 ? " in \($0.lowerBound)" : " in \($0.lowerBound)–\($0.upperBound)" }
          ?? "")
        + "; `tongjitu series` shows what there is"
    case .unknownHighlight(let name, let shown):
      "highlight: \(name) is not in the figure, which shows \(shown.joined(separator: ", "))"
    case .severalMetricsAndPlaces:
      "several metrics of several places do not go into one figure; give one metric or one place"
    case .slopeOfOneYear(let year): "a slope joins two years, and only \(year) is asked for; give another"
    case .layout(let error): error.description
    }
  }

  private static func hint(_ nearest: [String], _ command: String) -> String {
    nearest.isEmpty
      ? "; `tongjitu \(command)` lists those there are" : "; near it: \(nearest.joined(separator: ", "))"
  }
}
