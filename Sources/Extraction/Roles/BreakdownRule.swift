internal import ChineseNumerals
internal import Foundation
internal import Statistics

/// Finds the numbers that break down a whole which the report has told before: 受理纠纷168件。…邻里纠纷71件、婚姻纠纷58件.
///
/// That is no contradiction, unlike a smaller number that says the whole again. Fields of work of metrics that add up are
/// none of a whole, nor are the items of a list that its first number stands in.
struct BreakdownRule {
  let passage: Passage
  /// All statements of the report, in the order of the text.
  let statements: [Statement]

  /// How much of its whole a number of another sentence may be for its words to make it a part: a number that is nearly
  /// the whole is more likely a slip in telling it again.
  private static let largestShare = Decimal(9) / 10

  /// The places of the parts among the statements.
  func parts() -> [Int] {
    var wholes = [Int?](repeating: nil, count: passage.vocabulary.metrics.count)
    var later: [Int] = []
    for index in statements.indices where isTotal(statements[index]) {
      let metric = statements[index].metric
      if wholes[metric] == nil { wholes[metric] = index } else { later.append(index) }
    }
    let groups = Dictionary(grouping: later) {
      Group(metric: statements[$0].metric, sentence: statements[$0].sentence)
    }
    return groups.values.flatMap { numbers -> [Int] in
      guard let whole = wholes[statements[numbers[0]].metric], !isList(from: whole, to: numbers[0]) else {
        return []
      }
      return parts(among: numbers.filter { !agrees($0, whole) }, of: whole)
    }
  }

  /// The numbers of one metric in one sentence.
  private struct Group: Hashable {
    let metric: Int
    let sentence: Range<Int>
  }

  /// Whether a statement is of this year and of a metric of which a report tells one total.
  private func isTotal(_ statement: Statement) -> Bool {
    statement.time == nil && statement.role == .plain && statement.rule != .denial
      && passage.vocabulary.metrics[statement.metric].combine == .total
  }

  /// Of several numbers all, if they are not more than the whole together; of one alone, if its words say so.
  private func parts(among numbers: [Int], of whole: Int) -> [Int] {
    let all = value(whole)
    guard numbers.allSatisfy({ value($0) < all }) else { return [] }
    if numbers.count == 1 { return isNarrower(numbers[0], than: whole) ? numbers : [] }
    guard !numbers.contains(where: isNamedByItself) else { return [] }
    return numbers.reduce(Decimal(0)) { $0 + value($1) } <= all ? numbers : []
  }

  private func value(_ index: Int) -> Decimal { statements[index].value.decimal }

  private func agrees(_ index: Int, _ whole: Int) -> Bool {
    agree(
      (value(index), Qualifier(statements[index].qualifier)),
      (value(whole), Qualifier(statements[whole].qualifier)))
  }

  /// Whether two numbers are items of one list: 普通程序87宗、简易程序34宗.
  private func isList(from first: Int, to second: Int) -> Bool {
    guard statements[first].sentence == statements[second].sentence, let start = mark(first),
      let end = mark(second), start < end
    else { return false }
    return (start..<end).contains { passage.marks[$0].kind == .stop && passage.marks[$0].value == Stop.list }
      && !(start + 1..<end).contains { passage.endsClause($0) || passage.isCount($0) }
  }

  private func mark(_ index: Int) -> Int? {
    statements[index].mention.map { Int(passage.mentions[$0].mark) }
  }
}

extension BreakdownRule {
  /// Whether the words of a number say that it counts one kind, or a later stage, of what the whole counts.
  private func isNarrower(_ index: Int, than whole: Int) -> Bool {
    let words = statements[index].words
    if statements[index].sentence == statements[whole].sentence {
      return namesKind(index) || namesStage(words, than: statements[whole])
    }
    return value(index) <= value(whole) * Self.largestShare && namesKind(index)
  }

  /// Whether a number is one of a kind: by a word of the lexicon, or by words unknown to it right before the noun of what
  /// is counted, as in 涉外纠纷.
  ///
  /// Several kinds together (初次信访和重复信访共173件) may be all there are.
  private func namesKind(_ index: Int) -> Bool {
    let kinds = statements[index].words.count { passage.roles(at: $0).contains(.kind) }
    guard kinds == 0 else { return kinds == 1 }
    let metric = statements[index].metric
    return statements[index].words.contains { mark in
      names(metric, at: mark) { $0.strength == .noun } && isQualified(mark)
    }
  }

  /// Whether a number has a name of the metric that is no kind of another: 集中学法6次 and 法治培训4期.
  private func isNamedByItself(_ index: Int) -> Bool {
    statements[index].words.contains { mark in
      !passage.roles(at: mark).contains(.kind)
        && names(statements[index].metric, at: mark) { $0.strength == .name && $0.topics == 0 }
    }
  }

  /// Whether characters of no known word stand right before a mark.
  private func isQualified(_ mark: Int) -> Bool {
    let start = mark > 0 ? passage.marks[mark - 1].end : 0
    return passage.uncovered(from: start, to: passage.marks[mark].start, mark..<mark) > 0
  }

  /// Whether a number and its whole have different verbs of one topic: 收到93件，受理81件.
  private func namesStage(_ words: Range<Int>, than whole: Statement) -> Bool {
    let isVerb = { (trigger: Trigger) in trigger.strength == .name && trigger.topics != 0 }
    let verbs = whole.words.filter { names(whole.metric, at: $0, as: isVerb) }
    guard !verbs.isEmpty else { return false }
    return words.contains { mark in
      names(whole.metric, at: mark, as: isVerb)
        && !verbs.contains { passage.marks[$0].value == passage.marks[mark].value }
    }
  }

  private func names(_ metric: Int, at mark: Int, as isWanted: (Trigger) -> Bool) -> Bool {
    guard let list = passage.term(at: mark)?.triggers, !list.isEmpty else { return false }
    return passage.vocabulary.pools.triggers[Int(list.lowerBound)..<Int(list.upperBound)].contains {
      $0.metric == metric && isWanted($0)
    }
  }
}
