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
    if isBare, let awaited = awaited(place) { return awaited }
    let named = chooser.choice(in: place.before, for: place)
    if isShareOfOther(place) || named.map({ countsOtherThan($0, place) }) == true { return nil }
    if let counted = countedNoun(behind: place, named, chooser) {
      return boundBehind(counted, place, chooser)
    }
    if let named {
      let choice = named.strength == .noun ? choiceOfLabel(place, chooser) ?? named : named
      return shared(choice, place.before, place, chooser)
    }
    if let choice = nameBehind(place, chooser) ?? chooser.choice(in: place.behind, for: place) {
      return boundBehind(choice, place, chooser)
    }
    return carried(place, chooser, isBare: isBare, isPart: isPart)
  }

  /// The metric that “分别” hands out to a number.
  private func awaited(_ place: NumberPlace) -> Bound? {
    guard let next = chain.awaiting.first, passage.vocabulary.units.accepts(next, place.unit) else {
      return nil
    }
    var rest = chain
    rest.awaiting.removeFirst()
    return Bound(metrics: [next], rule: .shared, chain: rest)
  }

  /// A number bound by words behind it, which are then no more the next number's.
  private func boundBehind(_ choice: Choice, _ place: NumberPlace, _ chooser: Chooser) -> Bound {
    var found = bound(choice, place.behind, place, chooser, .behind)
    found.chain.taken = choice.mark + 1
    return found
  }

  /// A number bound by a word among some, with all the metrics that the word names for it.
  func bound(
    _ choice: Choice, _ words: Range<Int>, _ place: NumberPlace, _ chooser: Chooser, _ rule: Statement.Rule
  ) -> Bound {
    let metrics = [choice.metric] + chooser.twins(of: choice, for: place)
    return Bound(
      metrics: metrics, rule: rule, chain: Chain(words: words, metrics: metrics, unit: place.unit))
  }

  /// The choice, with the others that share the number with it: 参考率和合格率均达100%.
  func shared(
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
