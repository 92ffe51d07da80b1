internal import ChineseNumerals
internal import Statistics

/// What a number was bound to, and by what.
struct Bound {
  let metrics: [Int]
  let rule: Statement.Rule
  var chain: Chain
}

extension Binder {
  /// The metrics of a number: by its own words, by those behind it, by those of the clause before, by the number before.
  func bindings(_ place: NumberPlace, _ mention: Mention, isPart: Bool) -> Bound? {
    let chooser = Chooser(passage: passage, stated: stated)
    let isBare = !passage.hasContent(place.before, before: place.mark)
    if isBare, let next = chain.awaiting.first {
      var rest = chain
      rest.awaiting.removeFirst()
      if passage.vocabulary.units.accepts(next, place.unit) {
        return Bound(metrics: [next], rule: .shared, chain: rest)
      }
    }
    let named = chooser.choice(in: place.before, for: place)
    if isShareOfOther(place) || named.map({ countsOtherThan($0, place) }) == true { return nil }
    if let counted = countedNoun(behind: place, named, chooser) {
      var found = bound(counted, place.behind, place, chooser, .behind)
      found.chain.taken = counted.mark + 1
      return found
    }
    if let named {
      let choice = named.strength == .noun ? choiceOfLabel(place, chooser) ?? named : named
      return shared(choice, place.before, place, chooser)
    }
    if let choice = nameBehind(place, chooser) ?? chooser.choice(in: place.behind, for: place) {
      var found = bound(choice, place.behind, place, chooser, .behind)
      found.chain.taken = choice.mark + 1
      return found
    }
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

  /// The metric of the noun right behind a number, where it is what is counted: 等6期法律知识培训.
  ///
  /// A word right before the number says more than it: 普法宣传3场讲座.
  private func countedNoun(behind place: NumberPlace, _ named: Choice?, _ chooser: Chooser) -> Choice? {
    guard let named, let noun = nounRightBehind(place, named),
      let choice = chooser.choice(in: noun..<noun + 1, for: place), choice.strength == .name,
      choice.metric != named.metric, passage.endsClause(place.behind.upperBound)
    else { return nil }
    return choice
  }

  /// The metric that the noun right behind a number names by itself: 5件行政诉讼案开庭审理.
  private func nameBehind(_ place: NumberPlace, _ chooser: Chooser) -> Choice? {
    guard let noun = passage.nounBehind(place.mark), place.behind.contains(noun),
      let choice = chooser.choice(in: noun..<noun + 1, for: place), choice.strength == .name,
      choice.topics == 0, choice.metric != Vocabulary.other
    else { return nil }
    return choice
  }

  /// The metric that a label names, where the words behind its colon are no more than nouns: 排查：各类矛盾531起.
  private func choiceOfLabel(_ place: NumberPlace, _ chooser: Chooser) -> Choice? {
    let colon = place.before.lowerBound - 1
    guard colon > place.sentence, passage.marks[colon].kind == .stop,
      passage.marks[colon].value == Stop.colon
    else { return nil }
    let label = passage.clauseStart(colon, first: place.sentence)..<colon
    return chooser.choice(in: label, for: place).flatMap { $0.strength == .name ? $0 : nil }
  }

  /// Whether the noun right behind a number is what is counted, and speaks of something that a metric named further
  /// before does not: 行政处罚等方面的215件文件.
  private func countsOtherThan(_ named: Choice, _ place: NumberPlace) -> Bool {
    guard let noun = nounRightBehind(place, named).flatMap(passage.term), noun.topics != 0, noun.roles.isEmpty
    else { return false }
    return noun.topics & passage.vocabulary.metricTopics[named.metric] == 0
  }

  /// Whether the noun right behind a number speaks of something that a metric named in an earlier clause does not:
  /// 接访日，12名班子成员.
  private func isOfOthers(_ metric: Int, _ place: NumberPlace) -> Bool {
    guard metric != Vocabulary.other, let next = passage.nounBehind(place.mark),
      place.behind.contains(next), let noun = passage.term(at: next), noun.topics != 0, noun.triggers.isEmpty
    else { return false }
    return noun.topics & passage.vocabulary.metricTopics[metric] == 0
  }

  /// The mark right behind a number, where the word that names its metric does not stand right before it.
  private func nounRightBehind(_ place: NumberPlace, _ named: Choice) -> Int? {
    guard named.metric != Vocabulary.other, let next = passage.nounBehind(place.mark),
      place.behind.contains(next), passage.marks[named.mark].end < passage.marks[place.mark].start
    else { return nil }
    return next
  }

  /// Whether a number stands alone in brackets behind a word that does not name its metric: 市场监管局（7830件）.
  private func isShareOfOther(_ place: NumberPlace) -> Bool {
    let mark = place.mark
    guard mark > 1, passage.marks[mark - 2].kind != .number, mark + 1 < passage.marks.count,
      passage.marks[mark - 1].kind == .open,
      passage.marks[mark + 1].kind == .close, passage.marks[mark - 1].end == passage.marks[mark].start,
      passage.marks[mark + 1].start == passage.marks[mark].end
    else { return false }
    let isNamed =
      passage.marks[mark - 2].end == passage.marks[mark - 1].start
      && passage.term(at: mark - 2)?.triggers.isEmpty == false
    return !isNamed
  }

  /// Whether words behind a number say what it is, so that it does not go on from the number before.
  private func saysMoreBehind(_ place: NumberPlace) -> Bool {
    guard let last = place.behind.last else { return false }
    let end = passage.marks[last].end
    return place.behind.contains { passage.term(at: $0)?.isContent == true }
      || passage.uncovered(from: passage.marks[place.mark].end, to: end, place.behind) > 1
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

  private func bound(
    _ choice: Choice, _ words: Range<Int>, _ place: NumberPlace, _ chooser: Chooser, _ rule: Statement.Rule
  ) -> Bound {
    let metrics = [choice.metric] + chooser.twins(of: choice, for: place)
    return Bound(
      metrics: metrics, rule: rule, chain: Chain(words: words, metrics: metrics, unit: place.unit))
  }

  /// The choice, with the others that share the number with it: 参考率和合格率均达100%.
  private func shared(
    _ choice: Choice, _ words: Range<Int>, _ place: NumberPlace, _ chooser: Chooser,
    rule: Statement.Rule = .trigger
  ) -> Bound {
    let single = bound(choice, words, place, chooser, rule)
    let links = choice.mark + 1..<max(choice.mark + 1, place.mark)
    let isSpread = passage.has(.respectively, in: links)
    guard passage.has(.both, in: links) || isSpread || place.unit == passage.vocabulary.units.percent
    else { return single }
    var metrics = [choice.metric]
    var mark = choice.mark
    while let other = passage.linked(before: mark, first: words.lowerBound),
      let more = chooser.choice(in: other..<other + 1, for: place), more.metric != Vocabulary.other
    {
      metrics.insert(more.metric, at: 0)
      mark = other
    }
    guard metrics.count > 1 else { return single }
    var chain = single.chain
    if isSpread {
      chain.metrics = [metrics[0]]
      chain.awaiting = Array(metrics.dropFirst())
      return Bound(metrics: [metrics[0]], rule: .shared, chain: chain)
    }
    chain.metrics = metrics
    return Bound(metrics: metrics, rule: .shared, chain: chain)
  }
}
