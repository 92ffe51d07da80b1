public import Catalogues
public import Statistics

/// What reports say of a metric that a user is writing: what is read, what was nearly read, and which words might be missing.
public struct MetricTrial: Sendable {
  /// A number in an accepted unit, in a sentence that has a word of the metric, that was not read as the metric.
  public struct NearMiss: Sendable, Hashable {
    /// Why it was left, or the metric that it was read as.
    public enum Cause: Sendable, Hashable {
      case left(LeftReason)
      case other(Metric.ID)
    }

    /// The report's path.
    public let report: String
    /// The number as written.
    public let number: String
    /// The unit that it counts in.
    public let unit: String
    /// Why it is none of the metric's.
    public let cause: Cause
    /// The sentence it stands in.
    public let sentence: String
  }

  /// A word that stands beside numbers in the metric's units which nothing reads.
  public struct Suggestion: Sendable, Hashable {
    /// The word.
    public let word: String
    /// In how many sentences it does.
    public let count: Int
  }

  /// The metric with its words.
  public let entry: MetricEntry
  /// What was read.
  public private(set) var readings: [Observation] = []
  /// What was nearly read.
  public private(set) var nearMisses: [NearMiss] = []
  private var words = AdjacentWords()

  /// A trial of a metric, before any report.
  public init(_ entry: MetricEntry) { self.entry = entry }

  /// The words that stand most often beside what nothing reads, at most eight.
  public var suggestions: [Suggestion] { words.frequent.map { Suggestion(word: $0.word, count: $0.count) } }

  /// Adds what was read in a report with this metric in the catalogue.
  public mutating func add(_ reading: Reading, of report: String) {
    for one in reading.observations {
      let provenance = one.provenance
      if one.metric == entry.metric.id {
        readings.append(one)
      } else if entry.accepts.contains(one.unit.symbol), isNamed(in: provenance.sentence) {
        nearMisses.append(
          NearMiss(
            report: report, number: provenance.number, unit: one.unit.symbol, cause: .other(one.metric),
            sentence: provenance.sentence))
      }
    }
    for mention in reading.unbound where entry.accepts.contains(mention.unit) {
      if isNamed(in: mention.sentence) {
        nearMisses.append(
          NearMiss(
            report: report, number: mention.number, unit: mention.unit, cause: .left(mention.reason),
            sentence: mention.sentence))
      } else if mention.reason == .noMetric {
        words.add(mention)
      }
    }
  }

  private func isNamed(in sentence: String) -> Bool {
    let words = entry.words
    let all = words.names + words.nouns + words.within.values.joined() + words.alone.values.joined()
    return all.contains { sentence.contains($0) }
  }
}
