import Phrases
import Statistics

/// How records become the rows of a sheet: words instead of codes, and the columns a reader looks at first in front.
struct SheetLayout<Record> {
  let rows: RowLayout<Record>

  /// The width of a column in characters.
  func width(of column: Column) -> Double {
    switch column.name {
    case "sentence": 80
    case "report", "correction": 36
    case "place", "metric_name", "metric": 22
    case "value", "corrected", "status", "number": 14
    default: 9
    }
  }
}

extension SheetLayout where Record == SeriesPoint {
  typealias Entry = RowLayout<SeriesPoint>.Entry

  /// The columns that the notes explain.
  static let explained = [
    "value", "qualifier", "months", "reported", "expected", "status", "number", "corrected", "sentence",
    "start",
    "end", "hash",
  ]

  /// The sheet of series.
  static func data(naming: PlaceNaming, names: [Metric.ID: String], phrases: Phrases) -> SheetLayout {
    SheetLayout(
      rows: RowLayout([
        Entry("place") { .text(naming.name(of: $0.place)) },
        Entry("metric_name") { .text(names[$0.metric.id] ?? $0.metric.id) },
        Entry("year", .integer) { .integer($0.value.year) },
        Entry("value", .decimal) { .decimal(orMissing: $0.value.value) },
        Entry("unit") { .text(phrases.unit($0.metric.unit.symbol)) },
        Entry("qualifier") {
          $0.value.value == nil ? .missing : .text(phrases.qualifier($0.value.qualifier.rawValue))
        },
        Entry("months") { .text($0.value.months.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "") },
        Entry("reported", .integer) { .integer($0.value.coverage.reported) },
        Entry("expected", .integer) { .integer($0.value.coverage.expected) },
        Entry("status") { .text(phrases.status($0.value.status.rawValue)) },
        Entry("metric") { .text($0.metric.id) },
      ]))
  }
}

extension SheetLayout where Record == ObservationRecord {
  typealias SourceEntry = RowLayout<ObservationRecord>.Entry

  /// The sheet of statements.
  ///
  /// - Parameter isCorrected: Whether to say why they were corrected.
  static func sources(
    naming: PlaceNaming, names: [Metric.ID: String], isCorrected: Bool, phrases: Phrases
  ) -> SheetLayout {
    let correction = RowLayout.correctedObservations.entries.suffix(isCorrected ? 1 : 0)
    return SheetLayout(
      rows: RowLayout(
        [
          SourceEntry("place") { .text(orMissing: $0.observation.place.map(naming.name(of:))) },
          SourceEntry("metric_name") { .text(names[$0.observation.metric] ?? $0.observation.metric) },
          SourceEntry("period", .integer) { .integer(orMissing: $0.observation.period?.year) },
          SourceEntry("months") { .text($0.observation.period?.monthsText ?? "") },
          SourceEntry("value", .decimal) { .decimal($0.observation.value) },
          SourceEntry("unit") { .text(phrases.unit($0.observation.unit.symbol)) },
          SourceEntry("qualifier") { .text(phrases.qualifier($0.observation.qualifier.rawValue)) },
          SourceEntry("corrected", .decimal) { .decimal(orMissing: $0.corrected) },
          SourceEntry("number") { .text($0.observation.provenance.number) },
          SourceEntry("sentence") { .text($0.observation.provenance.sentence) },
          SourceEntry("report") { .text($0.observation.provenance.report.path) },
          SourceEntry("page", .integer) { .integer(orMissing: $0.observation.provenance.page) },
          SourceEntry("start", .integer) { .integer($0.observation.provenance.span.lowerBound) },
          SourceEntry("end", .integer) { .integer($0.observation.provenance.span.upperBound) },
          SourceEntry("hash") { .text($0.observation.provenance.report.hash) },
        ] + correction))
  }
}
