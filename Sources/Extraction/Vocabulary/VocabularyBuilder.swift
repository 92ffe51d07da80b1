internal import Catalogues
internal import Statistics

/// Collects what the catalogue says about each word.
struct VocabularyBuilder {
  private let catalogue: Catalogue
  private let topics: [String: UInt64]
  private(set) var terms: [String: TermDraft] = [:]
  private(set) var units = UnitTable()

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    // A set of topics is a word of 64 bits; names of topics beyond that share bits and are told apart less well.
    topics = Dictionary(
      uniqueKeysWithValues: catalogue.lexicon.topics.keys.sorted().enumerated()
        .map { ($0.element, 1 << UInt64($0.offset % 64)) })
  }

  /// The topics that must be talked of in a number's own sentence.
  var sentenceTopics: UInt64 {
    catalogue.lexicon.sentenceTopics.reduce(0) { $0 | (topics[$1] ?? 0) }
  }

  mutating func addMetrics() {
    for (metric, entry) in catalogue.entries.enumerated() {
      add(entry.words, to: metric)
      if entry.words.within.count == 1, let topic = entry.words.within.keys.first {
        let bit = topics[topic] ?? 0
        for word in entry.words.nouns { update(word) { $0.topics |= bit } }
      }
      for word in entry.words.unless { update(word) { $0.excludes.append(metric) } }
      for word in entry.words.before { update(word) { $0.follows.append(metric) } }
      for word in entry.words.zero { update(word) { $0.zero.append(metric) } }
    }
    add(catalogue.lexicon.others, to: Vocabulary.other)
  }

  mutating func addLexicon() {
    for (topic, words) in catalogue.lexicon.topics {
      let bit = topics[topic] ?? 0
      for word in words { update(word) { $0.topics |= bit } }
    }
    for (role, words) in catalogue.lexicon.words {
      for word in words { update(word) { $0.roles.insert(RoleSet(role)) } }
    }
    for word in catalogue.lexicon.headings[.plan] ?? [] { update(word) { $0.planHeading = true } }
    for word in catalogue.lexicon.headings[.problem] ?? [] { update(word) { $0.problemHeading = true } }
  }

  mutating func addUnits() {
    let lexicon = catalogue.lexicon.units
    var symbols = Set(lexicon.known + lexicon.properties)
    for entry in catalogue.entries { symbols.formUnion(entry.accepts) }
    // The numeral takes 万 and 亿 with it, so that what is left of 万元 is 元.
    symbols = symbols.filter { !$0.hasPrefix("万") && !$0.hasPrefix("亿") && $0 != "%" }
    for symbol in symbols.sorted() { add(unit: symbol, as: symbol) }
    for (spelling, symbol) in lexicon.same { add(unit: spelling, as: symbol) }
    for (symbol, conversion) in lexicon.factors {
      let unit = units.unit(conversion.unit)
      let written = units.add(unit, multiplier: conversion.multiplier, divisor: conversion.divisor)
      update(symbol) { $0.unit = written }
    }
    units.accept(catalogue.entries)
    units.describe(lexicon.properties)
  }

  private mutating func add(unit spelling: String, as symbol: String) {
    let written = units.add(units.unit(symbol))
    update(spelling) { $0.unit = written }
    if spelling.count == 2, spelling.hasSuffix("次") {
      let first = String(spelling.prefix(1))
      for bracketed in ["\(first)（次）", "\(first)(次)"] { update(bracketed) { $0.unit = written } }
    }
  }

  private mutating func add(_ words: MetricWords, to metric: Int) {
    for word in words.names { trigger(word, metric, 0, .name) }
    for word in words.nouns { trigger(word, metric, 0, .noun) }
    for (topic, list) in words.within {
      for word in list { trigger(word, metric, topics[topic] ?? 0, .name) }
    }
    for (topic, list) in words.objects {
      for word in list { trigger(word, metric, topics[topic] ?? 0, .noun) }
    }
    for (topic, list) in words.alone {
      for word in list { trigger(word, metric, topics[topic] ?? 0, .name, alone: true) }
    }
  }

  private mutating func trigger(
    _ word: String, _ metric: Int, _ topics: UInt64, _ strength: Trigger.Strength, alone: Bool = false
  ) {
    let trigger = Trigger(metric: metric, topics: topics, strength: strength, alone: alone)
    update(word) { if !$0.triggers.contains(trigger) { $0.triggers.append(trigger) } }
  }

  private mutating func update(_ word: String, _ change: (inout TermDraft) -> Void) {
    change(&terms[word, default: TermDraft()])
  }
}
