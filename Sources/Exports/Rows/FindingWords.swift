public import Phrases
public import Statistics

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
