/// The metric that the words beside a number name.
struct Choice {
  let metric: Int
  /// The mark of the word that names it.
  let mark: Int
  let strength: Trigger.Strength
  /// The topics of which the word needed one.
  let topics: UInt64
}

/// The place of a number among the marks.
struct NumberPlace {
  /// The number's mark.
  let mark: Int
  /// The marks before it that are its own.
  let before: Range<Int>
  /// The marks before it from the one on that says what the number before counted: 积案, of 4件积案已化解3件.
  let own: Range<Int>
  /// The marks behind it that are its own.
  let behind: Range<Int>
  /// The first mark of its sentence and of its paragraph.
  let sentence: Int
  let paragraph: Int
  /// The mark behind the last one of its sentence.
  let sentenceEnd: Int
  /// The marks of the heading above it.
  let heading: Range<Int>
  /// The unit that it counts in.
  let unit: Int
}

/// Finds the word that names a number's metric.
struct Chooser {
  let passage: Passage
  /// Which metrics have been stated before in the report.
  let stated: [Bool]

  /// The most marks that are looked back at for a topic, so that the work is linear in the length of a report.
  private static let reach = 160

  /// The metric that the marks of `range` name, the one nearest to the range's end among the strongest.
  ///
  /// - Parameter topics: Where given, only words count that need a topic and find it among these.
  func choice(in range: Range<Int>, for place: NumberPlace, onTopics topics: UInt64? = nil) -> Choice? {
    var noun: Choice?
    for mark in range.reversed() {
      guard let term = passage.term(at: mark), !term.triggers.isEmpty, !isMeans(mark, place),
        let trigger = trigger(of: term, at: mark, place, onTopics: topics)
      else { continue }
      let choice = Choice(
        metric: trigger.metric, mark: mark, strength: trigger.strength, topics: trigger.topics)
      if trigger.strength == .name {
        if trigger.metric == Vocabulary.other, let noun { return noun }
        return choice
      }
      if noun == nil { noun = choice }
    }
    return noun
  }

  /// The other metrics that the word of a choice names for the same number: 参加并通过考试32人.
  func twins(of choice: Choice, for place: NumberPlace) -> [Int] {
    guard let list = passage.term(at: choice.mark)?.triggers, list.count > 1 else { return [] }
    return passage.vocabulary.pools.triggers[Int(list.lowerBound)..<Int(list.upperBound)].filter {
      $0.metric >= 0 && $0.metric != choice.metric && $0.topics == choice.topics
        && passage.vocabulary.units.accepts($0.metric, place.unit) && allows($0, place)
    }.map(\.metric)
  }

  /// Whether a word is a preposition rather than a verb, since more than its number follows it: 通过新建的平台.
  private func isMeans(_ mark: Int, _ place: NumberPlace) -> Bool {
    guard passage.isPreposition(mark), mark < place.mark else { return false }
    let end = passage.marks[place.mark].start
    return passage.uncovered(from: passage.marks[mark].end, to: end, mark + 1..<place.mark) > 3
  }

  /// What a word, or a word within it, names for a number.
  private func trigger(of term: Term, at mark: Int, _ place: NumberPlace, onTopics topics: UInt64?)
    -> Trigger?
  {
    let isWanted = { (trigger: Trigger) in topics.map { $0 & trigger.topics != 0 } ?? true }
    if let found = trigger(among: term.triggers, or: term.inherited, mark, place), isWanted(found) {
      return found
    }
    return trigger(among: term.inherited, or: term.triggers, mark, place).flatMap { isWanted($0) ? $0 : nil }
  }

  /// What a word names for a number, if it names anything there.
  ///
  /// - Parameter rivals: What else the word may name; where one of their topics is the nearest, nothing of the list is.
  private func trigger(
    among list: Range<Int32>, or rivals: Range<Int32>, _ mark: Int, _ place: NumberPlace
  ) -> Trigger? {
    guard !list.isEmpty else { return nil }
    let vocabulary = passage.vocabulary
    let triggers = vocabulary.pools.triggers[Int(list.lowerBound)..<Int(list.upperBound)]
    var competing: UInt64 = 0
    var plain: Trigger?
    let isWanted = triggers.contains { $0.metric >= 0 && vocabulary.units.accepts($0.metric, place.unit) }
    for trigger in triggers where vocabulary.units.accepts(trigger.metric, place.unit) {
      // What claims a word only within a topic claims it from the metrics that would else have it.
      if trigger.metric == Vocabulary.other, trigger.topics != 0, !isWanted { continue }
      if trigger.topics != 0 {
        competing |= trigger.topics
      } else if plain == nil, allows(trigger, place) {
        plain = trigger
      }
    }
    if competing != 0 {
      for rival in vocabulary.pools.triggers[Int(rivals.lowerBound)..<Int(rivals.upperBound)]
      where vocabulary.units.accepts(rival.metric, place.unit) { competing |= rival.topics }
      let topics = nearestTopics(
        competing, place, isBehind: mark > place.mark, localOnly: plain != nil)
      if topics != 0 {
        let named = triggers.first {
          $0.topics & topics != 0 && vocabulary.units.accepts($0.metric, place.unit) && allows($0, place)
        }
        if let named { return isNarrowed(mark, place) ? Self.otherRate : named }
      }
    }
    guard let plain else { return nil }
    return isNarrowed(mark, place) ? Self.otherRate : plain
  }

  private static let otherRate = Trigger(
    metric: Vocabulary.other, topics: 0, strength: .name, alone: false)

  /// Whether a rate is narrowed to another one by the word right before it: 按期办结率.
  private func isNarrowed(_ mark: Int, _ place: NumberPlace) -> Bool {
    guard place.unit == passage.vocabulary.units.percent, mark > 0 else { return false }
    return passage.marks[mark - 1].end == passage.marks[mark].start
      && passage.roles(at: mark - 1).contains(.narrowing)
  }

  /// Whether nothing beside the number rules a metric out.
  private func allows(_ trigger: Trigger, _ place: NumberPlace) -> Bool {
    guard trigger.metric >= 0 else { return true }
    if trigger.alone, stated.isEmpty || stated[trigger.metric] { return false }
    for range in [place.own, place.behind] {
      for mark in range {
        if passage.excludes(trigger.metric, at: mark) { return false }
      }
    }
    guard passage.vocabulary.needsFollower[trigger.metric] else {
      return !passage.countsFollower(place)
    }
    return place.behind.contains { mark in
      passage.follows(trigger.metric, at: mark)
        && passage.marks[mark].start - passage.marks[place.mark].end <= 3
    }
  }

  /// Which of some topics is talked of nearest to a word beside a number; 0 where none is.
  private func nearestTopics(
    _ mask: UInt64, _ place: NumberPlace, isBehind: Bool, localOnly: Bool
  ) -> UInt64 {
    if isBehind, let found = topics(mask, place.behind) { return found }
    if let found = topics(mask, place.before.reversed()) { return found }
    if !isBehind, let found = topics(mask, place.behind) { return found }
    guard !localOnly else { return 0 }
    if place.sentence < place.before.lowerBound,
      let found = topics(mask, (place.sentence..<place.before.lowerBound).reversed())
    {
      return found
    }
    if place.behind.upperBound < place.sentenceEnd,
      let found = topics(mask, place.behind.upperBound..<place.sentenceEnd)
    {
      return found
    }
    let mask = mask & ~passage.vocabulary.sentenceTopics
    let first = max(place.paragraph, place.before.lowerBound - Self.reach)
    if first < place.sentence,
      let found = topics(mask, (first..<place.sentence).reversed())
    {
      return found
    }
    return topics(mask, place.heading.reversed()) ?? 0
  }

  private func topics(_ mask: UInt64, _ range: some Sequence<Int>) -> UInt64? {
    for mark in range {
      if let term = passage.term(at: mark), term.topics & mask != 0 { return term.topics & mask }
    }
    return nil
  }
}
