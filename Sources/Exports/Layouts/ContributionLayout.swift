public import Statistics

/// A statement behind a year of a series, counted or not.
public struct PointContribution: Sendable, Hashable {
  /// The year of the series.
  public let point: SeriesPoint
  /// The statement and what became of it.
  public let contribution: Contribution

  /// Puts a statement behind a year.
  public init(_ point: SeriesPoint, _ contribution: Contribution) {
    self.point = point
    self.contribution = contribution
  }
}

extension SeriesSelection {
  /// The statements behind every year that is shown, in the order of the series; none where only values are known.
  public var pointContributions: [PointContribution] {
    series.flatMap { one in
      one.values.flatMap { value in
        let point = SeriesPoint(place: one.place, metric: one.metric, value: value)
        return contributions(to: value.year, of: one).map { PointContribution(point, $0) }
      }
    }
  }
}

extension RowLayout where Record == PointContribution {
  /// Every year of series with each of its statements, counted or not: whose it is, what became of it, and where it
  /// stands.
  public static func contributions(naming: PlaceNaming) -> RowLayout {
    RowLayout([
      Entry("place") { .text(naming.name(of: $0.point.place)) },
      Entry("metric") { .text($0.point.metric.id) },
      Entry("year", .integer) { .integer($0.point.value.year) },
      Entry("value", .decimal) { .decimal(orMissing: $0.point.value.value) },
      Entry("use") { .text($0.contribution.use.rawValue) },
      Entry("statement_place") { .text(naming.name(of: $0.contribution.place)) },
      Entry("statement_value", .decimal) { .decimal($0.contribution.observation.value) },
      Entry("unit") { .text($0.contribution.observation.unit.symbol) },
      Entry("qualifier") { .text($0.contribution.observation.qualifier.rawValue) },
      Entry("months") { .text($0.contribution.observation.period?.monthsText ?? "") },
      Entry("rule") { .text($0.contribution.observation.provenance.rule) },
      Entry("number") { .text($0.contribution.observation.provenance.number) },
      Entry("sentence") { .text($0.contribution.observation.provenance.sentence) },
      Entry("report") { .text($0.contribution.observation.provenance.report.path) },
      Entry("start", .integer) { .integer($0.contribution.observation.provenance.span.lowerBound) },
      Entry("end", .integer) { .integer($0.contribution.observation.provenance.span.upperBound) },
      Entry("hash") { .text($0.contribution.observation.provenance.report.hash) },
    ])
  }
}
