public import Phrases
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

/// Puts findings into sentences, with the names of metrics in the language of the texts.
public struct FindingWords: Sendable {
  private let phrases: Phrases
  private let names: [String: String]

  /// - Parameter metrics: The metrics that have names; others go by their identifiers.
  public init(_ phrases: Phrases, metrics: [Metric]) {
    self.phrases = phrases
    names = Dictionary(
      metrics.map { ($0.id, phrases.language == .chinese ? $0.chineseName : $0.englishName) }
    ) { first, _ in first }
  }

  /// The finding in one sentence, without its report.
  public func callAsFunction(_ finding: Finding) -> String {
    phrases.finding(finding.kind, finding.facts.map { names[$0] ?? $0 })
  }
}
