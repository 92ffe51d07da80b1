internal import Catalogues
internal import Statistics

/// The catalogue made ready for reading: one automaton, and what each of its words means.
///
/// It is shared by reference, since the rules pass it on for every number.
final class Vocabulary: Sendable {
  /// The metric of triggers that claim a number for something that no metric counts.
  static let other = -1

  let trie: WordTrie
  let terms: [Term]
  let pools: TermPools
  let metrics: [Metric]
  /// The metric that a metric's value cannot exceed.
  let wholes: [Metric.ID: Metric.ID]
  let units: UnitTable
  /// Which metrics want a noun of theirs right behind the unit.
  let needsFollower: [Bool]
  /// The topics that the words of each metric speak of.
  let metricTopics: [UInt64]
  /// The topics that must be talked of in a number's own sentence.
  let sentenceTopics: UInt64

  init(_ catalogue: Catalogue) {
    var builder = VocabularyBuilder(catalogue)
    builder.addMetrics()
    builder.addLexicon()
    builder.addUnits()
    let keys = builder.terms.keys.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    trie = WordTrie(keys.map { String(decoding: $0, as: UTF8.self) })
    let drafts = Self.inheriting(
      keys.map { builder.terms[String(decoding: $0, as: UTF8.self)] ?? TermDraft() }, keys, trie)
    var pools = TermPools()
    terms = drafts.map { pools.add($0) }
    self.pools = pools
    metrics = catalogue.metrics
    wholes = metrics.reduce(into: [:]) { $0[$1.id] = $1.partOf }
    needsFollower = catalogue.entries.map { !$0.words.before.isEmpty }
    units = builder.units
    sentenceTopics = builder.sentenceTopics
    var metricTopics = [UInt64](repeating: 0, count: metrics.count)
    for draft in drafts {
      for trigger in draft.triggers + draft.inherited where trigger.metric >= 0 {
        metricTopics[trigger.metric] |= trigger.topics | draft.topics
      }
    }
    self.metricTopics = metricTopics
  }

  private static let rate = Array("率".utf8)

  /// The number of a word, or -1.
  func word(_ text: String) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      guard !bytes.isEmpty else { return -1 }
      let found = trie.withFinder(in: bytes) { $0.longest(at: 0) }
      return found.end == bytes.count ? found.word : -1
    }
  }

  /// Gives each word the topics and triggers of the words within it: 信访事项 is of petitions because 信访 is.
  ///
  /// A rate has no triggers of its parts, for 办结率 counts nothing that was 办结.
  /// The longest word at a place hides the shorter ones; what they mean would else be lost with them.
  private static func inheriting(_ drafts: [TermDraft], _ keys: [[UInt8]], _ trie: WordTrie)
    -> [TermDraft]
  {
    var inherited = drafts
    for (index, key) in keys.enumerated() where !drafts[index].roles.contains(.nothing) {
      let isRate = key.suffix(Self.rate.count).elementsEqual(Self.rate)
      key.withUnsafeBufferPointer { bytes in
        for offset in bytes.indices {
          trie.each(in: bytes, at: offset) { part in
            if Int(part) != index { inherited[index].inherit(drafts[Int(part)], triggers: !isRate) }
          }
        }
      }
    }
    return inherited
  }
}
