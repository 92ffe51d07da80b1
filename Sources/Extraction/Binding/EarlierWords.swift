internal import Statistics

extension Binder {
  /// The metrics of a number that no word of its own names: those of an earlier clause, of the heading, or of the number
  /// before.
  func carried(_ place: NumberPlace, _ chooser: Chooser, isBare: Bool, isPart: Bool) -> Bound? {
    let isPrior =
      passage.namesPrior(place.before, context) || passage.leadsPrior(place.before.lowerBound, context)
      || isPriorTwin(place)
    guard isBare || isPrior else { return choiceByObject(place, chooser) }
    if let choice = choiceOfClauseBefore(place, chooser) ?? choiceOfHeading(place, chooser) {
      return choice.metrics.first.map { isOfOthers($0, place) } == true ? nil : choice
    }
    if isPrior, let metric = metricBefore(of: place) {
      return Bound(metrics: [metric], rule: .chain, chain: chain)
    }
    guard !isPart || isPrior || isTwin(place), !chain.words.isEmpty, isPrior || !saysMoreBehind(place) else {
      return nil
    }
    guard let choice = chooser.choice(in: chain.words, for: place) else { return nil }
    let isAgain = passage.has([.ownBody, .changedTo], in: place.before)
    if chain.metrics.contains(choice.metric), !isPrior, !isAgain, !chain.isOpen { return nil }
    return bound(choice, chain.words, place, chooser, .chain)
  }

  /// The metric that a label names, where the words behind its colon are no more than nouns: 排查：各类矛盾531起.
  func choiceOfLabel(_ place: NumberPlace, _ chooser: Chooser) -> Choice? {
    let colon = place.before.lowerBound - 1
    guard colon > place.sentence, passage.marks[colon].kind == .stop,
      passage.marks[colon].value == Stop.colon
    else { return nil }
    let label = passage.clauseStart(colon, first: place.sentence)..<colon
    return chooser.choice(in: label, for: place).flatMap { $0.strength == .name ? $0 : nil }
  }

  /// The metric of a number that names its object, where the word for what was done to it stands further before:
  /// 合法性审查：决策17件；合同72份.
  private func choiceByObject(_ place: NumberPlace, _ chooser: Chooser) -> Bound? {
    let topics = place.before.reduce(UInt64(0)) { $0 | (passage.term(at: $1)?.topics ?? 0) }
    guard topics != 0 else { return nil }
    let start = place.before.lowerBound
    if start > place.sentence, passage.marks[start - 1].kind == .stop,
      passage.marks[start - 1].value == Stop.colon,
      let choice = choiceOfClauseBefore(place, chooser)
    {
      return choice
    }
    guard !chain.words.isEmpty,
      let choice = chooser.choice(in: chain.words, for: place, onTopics: topics),
      choice.metric != Vocabulary.other
    else { return nil }
    return bound(choice, chain.words, place, chooser, .chain)
  }

  /// The metric that an earlier clause of the sentence names, if no number stands between.
  private func choiceOfClauseBefore(_ place: NumberPlace, _ chooser: Chooser) -> Bound? {
    var start = place.before.lowerBound
    while start > place.sentence, !passage.isCount(start - 1) {
      let end = start - 1
      start = passage.ownStart(end, first: place.sentence)
      if let choice = chooser.choice(in: start..<end, for: place) {
        return shared(choice, start..<end, place, chooser, rule: .before)
      }
      if passage.hasContent(start..<end, before: end) { return nil }
    }
    return nil
  }

  /// The metric that the heading names, of a number that opens the text under it: 普法宣传 / 14场次，….
  private func choiceOfHeading(_ place: NumberPlace, _ chooser: Chooser) -> Bound? {
    guard place.sentence == place.paragraph, place.before.lowerBound == place.paragraph,
      place.heading.upperBound + 1 == place.paragraph,
      let choice = chooser.choice(in: place.heading, for: place)
    else { return nil }
    return bound(choice, place.heading, place, chooser, .before)
  }

  /// Whether words behind a number say what it is, so that it does not go on from the number before.
  private func saysMoreBehind(_ place: NumberPlace) -> Bool {
    guard let last = place.behind.last else { return false }
    let end = passage.marks[last].end
    return place.behind.contains { passage.term(at: $0)?.isContent == true }
      || passage.uncovered(from: passage.marks[place.mark].end, to: end, place.behind) > 1
  }

  /// Whether a number stands right behind another: 57人次 of 31批57人次.
  private func isTwin(_ place: NumberPlace) -> Bool {
    place.mark > 0 && passage.isCount(place.mark - 1)
      && passage.marks[place.mark - 1].end == passage.marks[place.mark].start
  }

  /// Whether a number stands in a list behind one of an earlier year: 比2018年的1510宗、502万元.
  private func isPriorTwin(_ place: NumberPlace) -> Bool {
    let stop = place.mark - 1
    return chain.time != nil && stop > 0 && passage.isCount(stop - 1) && passage.marks[stop].kind == .stop
      && passage.marks[stop].value == Stop.list
  }

  /// The metric that this sentence or the one before stated last in the unit of a number: 上年为312件.
  private func metricBefore(of place: NumberPlace) -> Int? {
    let stated = statements[min(previous.lowerBound, statements.count)...].filter {
      $0.unit == place.unit && $0.time == nil
    }
    guard let last = stated.last else { return nil }
    let metrics = passage.vocabulary.metrics
    let whole = passage.vocabulary.wholes[metrics[last.metric].id]
    return stated.last { metrics[$0.metric].id == whole }?.metric ?? last.metric
  }
}
