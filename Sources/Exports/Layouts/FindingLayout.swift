public import Statistics

extension RowLayout where Record == Finding {
  /// Findings with their report, and the spans in its decoded text as `START-END` in Unicode scalars.
  ///
  /// - Parameter words: Puts a finding into a sentence.
  public static func findings(words: @escaping @Sendable (Finding) -> String) -> RowLayout {
    RowLayout([
      Entry("severity") { .text($0.severity.rawValue) },
      Entry("kind") { .text($0.kind) },
      Entry("report") { .text(orMissing: $0.report?.path) },
      Entry("spans", .list) { .list($0.spans.map { "\($0.lowerBound)-\($0.upperBound)" }) },
      Entry("message") { .text(words($0)) },
      Entry("hash") { .text(orMissing: $0.report?.hash) },
    ])
  }
}
