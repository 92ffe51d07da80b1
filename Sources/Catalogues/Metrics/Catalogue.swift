public import Statistics

/// The metrics that are read out of reports, and the words by which they are recognised.
///
///     let catalogue = try Catalogue.standard()
///     catalogue.metric("mediation_cases")?.chineseName  // 矛盾纠纷调解量
public struct Catalogue: Sendable, Hashable {
  /// The metrics with their words, in the order of the file.
  public let entries: [MetricEntry]
  /// The words that all metrics share.
  public let lexicon: Lexicon
  private let byID: [Metric.ID: Int]

  /// Creates a catalogue; of two entries of one id the later one counts.
  public init(entries: [MetricEntry], lexicon: Lexicon) {
    var kept: [MetricEntry] = []
    var byID: [Metric.ID: Int] = [:]
    for entry in entries {
      if let place = byID[entry.metric.id] {
        kept[place] = entry
      } else {
        byID[entry.metric.id] = kept.count
        kept.append(entry)
      }
    }
    self.entries = kept
    self.lexicon = lexicon
    self.byID = byID
  }

  /// The metrics in the order of the file.
  public var metrics: [Metric] { entries.map(\.metric) }

  /// The metric with an id, or `nil`.
  public func metric(_ id: Metric.ID) -> Metric? { byID[id].map { entries[$0].metric } }

  /// The catalogue with the metrics of another added, or replaced where the ids are the same.
  public func adding(_ other: Catalogue) -> Catalogue {
    Catalogue(entries: entries + other.entries, lexicon: lexicon.merging(other.lexicon))
  }
}

extension Lexicon {
  /// These words and those of another lexicon.
  func merging(_ other: Lexicon) -> Lexicon {
    var merged = self
    merged.topics.merge(other.topics) { $0 + $1 }
    merged.sentenceTopics += other.sentenceTopics
    merged.words.merge(other.words) { $0 + $1 }
    merged.headings.merge(other.headings) { $0 + $1 }
    merged.others.names += other.others.names
    merged.others.nouns += other.others.nouns
    merged.others.within.merge(other.others.within) { $0 + $1 }
    merged.others.objects.merge(other.others.objects) { $0 + $1 }
    merged.units.known += other.units.known
    merged.units.properties += other.units.properties
    merged.units.same.merge(other.units.same) { $1 }
    merged.units.factors.merge(other.units.factors) { $1 }
    return merged
  }
}
