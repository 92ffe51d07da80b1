internal import ChineseNumerals
internal import Statistics

/// Binds the numbers of a report to metrics, sentence by sentence.
struct Binder {
  let passage: Passage
  let context: ReportContext
  let text: UnsafeBufferPointer<UInt8>
  private(set) var statements: [Statement] = []
  private(set) var leftovers: [Leftover] = []
  private var stated: [Bool]
  private var outline = Outline()
  private var chain = Chain()
  /// The mentions that stand in tables.
  private var inTables: Set<Int> = []
  /// The statements of the sentence before, whose parts the next sentence may give.
  private var previous = 0..<0

  init(_ passage: Passage, _ context: ReportContext, text: UnsafeBufferPointer<UInt8>) {
    self.passage = passage
    self.context = context
    self.text = text
    stated = Array(repeating: false, count: passage.vocabulary.metrics.count)
  }

  /// Reads the whole report.
  mutating func bind() {
    let tables = tableStatements()
    for statement in tables { inTables.insert(statement.mention) }
    statements += tables
    let marks = passage.marks
    var lineStart = 0
    var byteStart = 0
    for index in 0...marks.count {
      let ends = index == marks.count || (marks[index].kind == .stop && marks[index].value == Stop.line)
      guard ends else { continue }
      let byteEnd = index == marks.count ? text.count : Int(marks[index].start)
      bindLine(lineStart..<index, bytes: byteStart..<byteEnd)
      lineStart = index + 1
      byteStart = index == marks.count ? text.count : Int(marks[index].end)
    }
  }

  private mutating func bindLine(_ line: Range<Int>, bytes: Range<Int>) {
    outline.take(line, bytes: bytes, of: passage, text, context: context)
    var plans = false
    var speaks = false
    var start = line.lowerBound
    var byteStart = bytes.lowerBound
    for index in line.lowerBound...line.upperBound {
      let end = passage.end(ofSentenceFrom: (start, byteStart), at: index, line, bytes)
      guard let end else {
        speaks = speaks || passage.maySay(index)
        continue
      }
      var sentence = Sentence(
        marks: start..<index, bytes: byteStart..<end.byte, paragraph: line.lowerBound,
        section: outline.section
      )
      plans = plans || sentence.looksAhead(passage, context)
      if plans { sentence.section = .plans }
      if speaks { bindSentence(sentence) } else { previous = statements.count..<statements.count }
      start = end.next
      byteStart = end.byte
      speaks = start == index && index < line.upperBound && passage.maySay(index)
    }
  }

  private mutating func bindSentence(_ sentence: Sentence) {
    chain.removeAll()
    let first = statements.count
    bindDenials(sentence)
    var isPart = false
    for mark in sentence.marks {
      if passage.marks[mark].kind == .stop, passage.marks[mark].value == Stop.semicolon { isPart = false }
      if passage.roles(at: mark).contains(.parts) { isPart = true }
      if passage.marks[mark].kind == .number {
        bindNumber(Int(passage.marks[mark].value), mark, sentence, isPart: isPart)
      }
    }
    settleParts(from: first, sentence)
    settleActivities(from: first)
    previous = first..<statements.count
  }

  private mutating func bindNumber(_ index: Int, _ mark: Int, _ sentence: Sentence, isPart: Bool) {
    guard !inTables.contains(index) else { return }
    let mention = passage.mentions[index]
    if let reason = passage.unfit(mention) {
      leave(index, reason, -1, sentence)
      return
    }
    let place = place(of: mark, mention, sentence)
    if passage.countsOther(mention, place) {
      leave(index, .otherThing, -1, sentence)
      return
    }
    guard let found = bindings(place, mention, isPart: isPart) else {
      leave(index, .noMetric, -1, sentence)
      chain.removeAll()
      return
    }
    let previousYear = chain.year
    chain = found.chain
    guard let metric = found.metrics.first, metric != Vocabulary.other else {
      leave(index, .otherThing, -1, sentence)
      return
    }
    let circumstances = Circumstances(passage: passage, context: context, sentence: sentence, place: place)
    if let reason = circumstances.veto(passage.vocabulary.metrics[metric].combine, mention) {
      chain.isOpen = reason == .distributive || reason == .notQuantity
      leave(index, reason, metric, sentence)
      return
    }
    var year = circumstances.year
    if year == .own, found.rule == .chain, previousYear > 0, !passage.has(.changedTo, in: place.before) {
      year = .prior(previousYear)
    }
    chain.year = year.value
    for metric in found.metrics where metric != Vocabulary.other {
      guard var statement = statement(of: metric, index, place, sentence) else { continue }
      if statement.value == .zero, isDenied(metric, in: sentence) { continue }
      statement.rule = found.metrics.count > 1 ? .shared : found.rule
      statement.isPart = isPart
      statement.role = year == .prior(0) || year.isPrior ? .prior : circumstances.isWhole ? .whole : .plain
      statement.year = year.value
      if year == .prior(0) {
        leave(index, .yearUnknown, metric, sentence)
      } else {
        statements.append(statement)
        if statement.year == 0 { stated[metric] = true }
      }
    }
  }

  /// Whether a sentence has said already that there was none: 未收到申请，为0件.
  private func isDenied(_ metric: Int, in sentence: Sentence) -> Bool {
    statements.reversed().prefix { $0.sentence == sentence.bytes }.contains {
      $0.metric == metric && $0.rule == .denial
    }
  }

  /// Where a number stands.
  private func place(of mark: Int, _ mention: Mention, _ sentence: Sentence) -> NumberPlace {
    let near = sentence.marks.clamped(to: max(0, mark - Sentence.reach)..<mark + Sentence.reach)
    let start = min(mark, max(chain.taken, passage.ownStart(mark, first: near.lowerBound)))
    let last = passage.leadsColon(mark, first: near.lowerBound) ? mark + 1 : mark
    let end = passage.ownEnd(last, last: near.upperBound)
    let unit =
      mention.unit < 0 ? UnitTable.none : passage.vocabulary.units.written[Int(mention.unit)].unit
    return NumberPlace(
      mark: mark, before: start..<mark, behind: mark + 1..<end, sentence: sentence.marks.lowerBound,
      paragraph: sentence.paragraph, sentenceEnd: sentence.marks.upperBound, heading: outline.heading,
      unit: unit)
  }

  private func statement(of metric: Int, _ index: Int, _ place: NumberPlace, _ sentence: Sentence)
    -> Statement?
  {
    let mention = passage.mentions[index]
    guard let value = passage.value(of: mention) else { return nil }
    return Statement(
      metric: metric, value: value, qualifier: mention.qualifier, start: mention.numeral.start,
      end: mention.numeral.end, sentence: sentence.bytes, mention: index, unit: place.unit)
  }

  private mutating func leave(_ mention: Int, _ reason: LeftReason, _ metric: Int, _ sentence: Sentence) {
    leftovers.append(
      Leftover(mention: mention, reason: reason, metric: metric, sentence: sentence.bytes))
  }
}

/// What a number was bound to, and by what.
struct Bound {
  let metrics: [Int]
  let rule: Statement.Rule
  var chain: Chain
}

extension Binder {
  /// The metrics of a number: by its own words, by those behind it, by those of the clause before, by the number before.
  private func bindings(_ place: NumberPlace, _ mention: Mention, isPart: Bool) -> Bound? {
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
    if isShareOfOther(place, named) || named.map({ countsOtherThan($0, place) }) == true { return nil }
    if let counted = countedNoun(behind: place, named, chooser) {
      var found = bound(counted, place.behind, place, .behind)
      found.chain.taken = counted.mark + 1
      return found
    }
    if let named { return shared(named, place.before, place, chooser) }
    if let choice = chooser.choice(in: place.behind, for: place) {
      var found = bound(choice, place.behind, place, .behind)
      found.chain.taken = choice.mark + 1
      return found
    }
    let isPrior =
      passage.namesPrior(place.before, context) || passage.leadsPrior(place.before.lowerBound, context)
    guard isBare || isPrior else { return choiceByObject(place, chooser) }
    if let choice = choiceOfClauseBefore(place, chooser) ?? choiceOfHeading(place, chooser) { return choice }
    if isPrior, let metric = metricBefore(of: place) {
      return Bound(metrics: [metric], rule: .chain, chain: chain)
    }
    guard !isPart || isPrior || isTwin(place), !chain.words.isEmpty, isPrior || !saysMoreBehind(place) else {
      return nil
    }
    guard let choice = chooser.choice(in: chain.words, for: place) else { return nil }
    let isAgain = passage.has([.ownBody, .changedTo], in: place.before)
    if chain.metrics.contains(choice.metric), !isPrior, !isAgain, !chain.isOpen { return nil }
    return bound(choice, chain.words, place, .chain)
  }

  /// Whether a number stands right behind another: 57人次 of 31批57人次.
  private func isTwin(_ place: NumberPlace) -> Bool {
    place.mark > 0 && passage.isCount(place.mark - 1)
      && passage.marks[place.mark - 1].end == passage.marks[place.mark].start
  }

  /// The metric that this sentence or the one before stated last in the unit of a number: 上年为312件.
  private func metricBefore(of place: NumberPlace) -> Int? {
    let stated = statements[min(previous.lowerBound, statements.count)...].filter {
      $0.unit == place.unit && $0.year == 0
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
    guard let named, named.metric != Vocabulary.other, let next = place.behind.first,
      passage.marks[next].start == passage.marks[place.mark].end,
      passage.marks[named.mark].end < passage.marks[place.mark].start,
      let choice = chooser.choice(in: next..<next + 1, for: place), choice.strength == .name,
      choice.metric != named.metric, passage.endsClause(place.behind.upperBound)
    else { return nil }
    return choice
  }

  /// Whether the noun right behind a number is what is counted, and speaks of something that a metric named further
  /// before does not: 行政处罚等方面的215件文件.
  private func countsOtherThan(_ named: Choice, _ place: NumberPlace) -> Bool {
    guard named.metric != Vocabulary.other, let next = place.behind.first,
      passage.marks[next].start == passage.marks[place.mark].end,
      passage.marks[named.mark].end < passage.marks[place.mark].start,
      let noun = passage.term(at: next), noun.topics != 0, noun.roles.isEmpty
    else { return false }
    return noun.topics & passage.vocabulary.metricTopics[named.metric] == 0
  }

  /// Whether a number stands alone in brackets behind a word that does not name its metric: 市场监管局（7830件）.
  private func isShareOfOther(_ place: NumberPlace, _ named: Choice?) -> Bool {
    let mark = place.mark
    guard mark > 1, passage.marks[mark - 2].kind != .number, mark + 1 < passage.marks.count,
      passage.marks[mark - 1].kind == .open,
      passage.marks[mark + 1].kind == .close, passage.marks[mark - 1].end == passage.marks[mark].start,
      passage.marks[mark + 1].start == passage.marks[mark].end
    else { return false }
    return named.map { passage.marks[$0.mark].end < passage.marks[mark - 1].start } ?? true
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
    return bound(choice, chain.words, place, .chain)
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
    return bound(choice, place.heading, place, .before)
  }

  private func bound(_ choice: Choice, _ words: Range<Int>, _ place: NumberPlace, _ rule: Statement.Rule)
    -> Bound
  {
    Bound(
      metrics: [choice.metric], rule: rule,
      chain: Chain(words: words, metrics: [choice.metric], unit: place.unit))
  }

  /// The choice, with the others that share the number with it: 参考率和合格率均达100%.
  private func shared(
    _ choice: Choice, _ words: Range<Int>, _ place: NumberPlace, _ chooser: Chooser,
    rule: Statement.Rule = .trigger
  ) -> Bound {
    let single = bound(choice, words, place, rule)
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

extension Binder {
  /// Drops the parts of a whole of the same metric.
  private mutating func settleParts(from first: Int, _ sentence: Sentence) {
    guard statements.count > first else { return }
    let parts = PartsRule(statements: statements, first: first, previous: previous)
    remove(parts.parts(), .part, sentence.bytes)
  }

  /// Of one activity that states both times and premises, keeps the premises.
  private mutating func settleActivities(from first: Int) {
    guard statements.count > first + 1 else { return }
    let rule = ActivityRule(
      statements: statements, first: first, units: passage.vocabulary.units,
      metrics: passage.vocabulary.metrics)
    remove(rule.times(), .sameActivity, statements.last?.sentence ?? 0..<0)
  }

  private mutating func remove(_ indices: [Int], _ reason: LeftReason, _ bytes: Range<Int>) {
    for index in indices.sorted(by: >) {
      let statement = statements.remove(at: index)
      guard statement.mention >= 0 else { continue }
      leftovers.append(
        Leftover(mention: statement.mention, reason: reason, metric: statement.metric, sentence: bytes))
    }
  }

  /// Binds what the sentence says there was none of.
  private mutating func bindDenials(_ sentence: Sentence) {
    guard sentence.section == .results else { return }
    for denial in ZeroRule(passage: passage, sentence: sentence).denials() {
      statements.append(
        Statement(
          metric: denial.metric, value: .zero, qualifier: .exact, start: denial.bytes.lowerBound,
          end: denial.bytes.upperBound, sentence: sentence.bytes, rule: .denial, mention: -1))
    }
  }
}
