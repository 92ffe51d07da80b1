public import Statistics

/// One year of a series, with the place and metric that it belongs to.
public struct SeriesPoint: Sendable, Hashable {
  /// The place.
  public let place: Place
  /// The metric.
  public let metric: Metric
  /// The year's value.
  public let value: SeriesValue

  /// Creates a point.
  public init(place: Place, metric: Metric, value: SeriesValue) {
    self.place = place
    self.metric = metric
    self.value = value
  }
}

extension Series {
  /// Hands over the years as points that stand alone.
  ///
  /// - Throws: What `body` throws.
  public func forEachPoint(_ body: (SeriesPoint) throws -> Void) rethrows {
    for value in values { try body(SeriesPoint(place: place, metric: metric, value: value)) }
  }
}

extension RowLayout where Record == SeriesPoint {
  /// Series, a year a line; a missing year has an empty value and qualifier, never 0.
  public static let series = series(naming: PlaceNaming())

  /// Series, with places called as `naming` has it.
  public static func series(naming: PlaceNaming) -> RowLayout {
    RowLayout([
      Entry("place") { .text(naming.name(of: $0.place)) },
      Entry("metric") { .text($0.metric.id) },
      Entry("year", .integer) { .integer($0.value.year) },
      Entry("value", .decimal) { .decimal(orMissing: $0.value.value) },
      Entry("unit") { .text($0.metric.unit.symbol) },
      Entry("qualifier") { $0.value.value == nil ? .missing : .text($0.value.qualifier.rawValue) },
      Entry("months") { .text($0.value.months.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "") },
      Entry("reported", .integer) { .integer($0.value.coverage.reported) },
      Entry("expected", .integer) { .integer($0.value.coverage.expected) },
      Entry("status") { .text($0.value.status.rawValue) },
    ])
  }

  /// The table of all years of series.
  public func table(of series: some Sequence<Series>) -> RowTable {
    table { emit in
      for one in series { try one.forEachPoint(emit) }
    }
  }
}
