public import Statistics

extension RowLayout where Record == Metric {
  /// Metrics: what each is called, counts in and means, and how its values combine.
  public static let metrics = RowLayout([
    Entry("metric") { .text($0.id) },
    Entry("name_zh") { .text($0.chineseName) },
    Entry("name_en") { .text($0.englishName) },
    Entry("theme") { .text($0.theme) },
    Entry("kind") { .text($0.kind.rawValue) },
    Entry("unit") { .text($0.unit.symbol) },
    Entry("combine") { .text($0.combine.rawValue) },
    Entry("rollup") { .text($0.rollUp.rawValue) },
    Entry("denominator") { .text(orMissing: $0.denominator) },
    Entry("meaning") { .text($0.meaning) },
  ])
}
