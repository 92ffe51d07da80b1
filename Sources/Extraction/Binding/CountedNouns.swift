extension Binder {
  /// The metric of the noun right behind a number, where it is what is counted: 等6期法律知识培训.
  ///
  /// A word right before the number says more than it: 普法宣传3场讲座.
  func countedNoun(behind place: NumberPlace, _ named: Choice?, _ chooser: Chooser) -> Choice? {
    guard let named, let noun = nounRightBehind(place, named),
      let choice = chooser.choice(in: noun..<noun + 1, for: place), choice.strength == .name,
      choice.metric != named.metric, passage.endsClause(place.behind.upperBound)
    else { return nil }
    return choice
  }

  /// The metric that the word right behind a number names by itself, or in a list: 5件行政诉讼案开庭审理; 41人优秀、全员达标.
  func nameBehind(_ place: NumberPlace, _ chooser: Chooser) -> Choice? {
    guard let noun = passage.ownNoun(behind: place),
      let choice = chooser.choice(in: noun..<noun + 1, for: place), choice.strength == .name,
      choice.metric != Vocabulary.other, choice.topics == 0 || isListed(noun)
    else { return nil }
    return choice
  }

  /// Whether 、 follows a mark.
  private func isListed(_ mark: Int) -> Bool {
    let next = mark + 1
    return next < passage.marks.count && passage.marks[next].kind == .stop
      && passage.marks[next].value == Stop.list && passage.marks[next].start == passage.marks[mark].end
  }

  /// Whether the noun right behind a number is what is counted, and speaks of something that a metric named further
  /// before does not: 行政处罚等方面的215件文件.
  func countsOtherThan(_ named: Choice, _ place: NumberPlace) -> Bool {
    guard let noun = nounRightBehind(place, named).flatMap(passage.term), noun.roles.isEmpty else {
      return false
    }
    return speaksOfOther(noun, than: named.metric)
  }

  /// Whether the noun right behind a number speaks of something that a metric named in an earlier clause does not:
  /// 接访日，12名班子成员.
  func isOfOthers(_ metric: Int, _ place: NumberPlace) -> Bool {
    guard metric != Vocabulary.other, let noun = passage.ownNoun(behind: place).flatMap(passage.term),
      noun.triggers.isEmpty
    else { return false }
    return speaksOfOther(noun, than: metric)
  }

  private func speaksOfOther(_ noun: Term, than metric: Int) -> Bool {
    noun.topics != 0 && noun.topics & passage.vocabulary.metricTopics[metric] == 0
  }

  /// The mark right behind a number, where the word that names its metric does not stand right before it.
  private func nounRightBehind(_ place: NumberPlace, _ named: Choice) -> Int? {
    guard named.metric != Vocabulary.other,
      passage.marks[named.mark].end < passage.marks[place.mark].start
    else { return nil }
    return passage.ownNoun(behind: place)
  }

  /// Whether a number stands alone in brackets behind a word that does not name its metric: 市场监管局（7830件）.
  func isShareOfOther(_ place: NumberPlace) -> Bool {
    let mark = place.mark
    guard mark > 1, passage.marks[mark - 2].kind != .number, mark + 1 < passage.marks.count,
      passage.marks[mark - 1].kind == .open,
      passage.marks[mark + 1].kind == .close, passage.marks[mark - 1].end == passage.marks[mark].start,
      passage.marks[mark + 1].start == passage.marks[mark].end
    else { return false }
    var name = mark - 2
    while name > 0, passage.roles(at: name) == .filler,
      passage.marks[name].end == passage.marks[name + 1].start
    {
      name -= 1
    }
    let isNamed =
      passage.marks[name].end == passage.marks[name + 1].start
      && passage.term(at: name)?.triggers.isEmpty == false
    return !isNamed
  }
}
