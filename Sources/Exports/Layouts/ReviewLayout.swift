public import Statistics

extension RowLayout where Record == DoubtfulReading {
  /// Readings as rows of a file of corrections, with what helps to decide beside them: `value` is what was read, and
  /// `reason`, `who` and `when` are left to fill in.
  public static func review(words: @escaping @Sendable (Finding) -> String) -> RowLayout {
    RowLayout([
      Entry("report") { .text($0.observation.provenance.report.hash) },
      Entry("start", .integer) { .integer($0.observation.provenance.span.lowerBound) },
      Entry("end", .integer) { .integer($0.observation.provenance.span.upperBound) },
      Entry("place") { .text(orMissing: $0.observation.place?.name) },
      Entry("metric") { .text($0.observation.metric) },
      Entry("year", .integer) { .integer(orMissing: $0.observation.period?.year) },
      Entry("value", .decimal) { .decimal($0.observation.value) },
      Entry("reason") { _ in .missing },
      Entry("who") { _ in .missing },
      Entry("when") { _ in .missing },
      Entry("unit") { .text($0.observation.unit.symbol) },
      Entry("qualifier") { .text($0.observation.qualifier.rawValue) },
      Entry("number") { .text($0.observation.provenance.number) },
      Entry("doubt", .list) { .list($0.doubts.map(words)) },
      Entry("sentence") { .text($0.observation.provenance.sentence) },
      Entry("file") { .text($0.observation.provenance.report.path) },
    ])
  }

  /// Readings for a reader: the doubt and the sentence, with the number and what it was read as.
  public static func reviewTable(words: @escaping @Sendable (Finding) -> String) -> RowLayout {
    let entries = review(words: words).entries
    return RowLayout(
      ["doubt", "place", "year", "metric", "value", "unit", "number", "sentence", "file"].compactMap { name in
        entries.first { $0.column.name == name }
      })
  }
}
