public import Statistics

extension RowLayout where Record == MeasuredPoint {
  /// A measure of series, a year a line: the columns of series with the measure as value, and its name; where a year has no
  /// measure, the cell is empty and the reason is told.
  public static func measures(_ name: String, naming: PlaceNaming) -> RowLayout {
    RowLayout([
      Entry("place") { .text(naming.name(of: $0.place)) },
      Entry("metric") { .text($0.metric.id) },
      Entry("year", .integer) { .integer($0.value.year) },
      Entry("value", .decimal) { .decimal(orMissing: try? $0.result.get().value) },
      Entry("unit") { .text($0.unit.symbol) },
      Entry("qualifier") { .text(orMissing: try? $0.result.get().qualifier.rawValue) },
      Entry("months") { .text($0.value.months.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "") },
      Entry("reported", .integer) { .integer($0.value.coverage.reported) },
      Entry("expected", .integer) { .integer($0.value.coverage.expected) },
      Entry("status") { .text($0.value.status.rawValue) },
      Entry("measure") { _ in .text(name) },
      Entry("reason") { point in
        if case .failure(let refusal) = point.result { .text(refusal.rawValue) } else { .missing }
      },
    ])
  }
}
