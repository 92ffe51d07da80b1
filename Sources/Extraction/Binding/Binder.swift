internal import ChineseNumerals
internal import Statistics

/// Binds the numbers of a report to metrics, sentence by sentence.
struct Binder {
  let passage: Passage
  let context: ReportContext
  let text: UnsafeBufferPointer<UInt8>
  private(set) var statements: [Statement] = []
  private(set) var leftovers: [Leftover] = []
  private(set) var stated: [Bool]
  private var outline = Outline()
  private(set) var chain = Chain()
  /// The mentions that stand in tables.
  private var inTables: Set<Int> = []
  /// The statements of the sentence before, whose parts the next sentence may give.
  private(set) var previous = 0..<0

  init(_ passage: Passage, _ context: ReportContext, text: UnsafeBufferPointer<UInt8>) {
    self.passage = passage
    self.context = context
    self.text = text
    stated = Array(repeating: false, count: passage.vocabulary.metrics.count)
  }

  /// Reads the whole report.
  mutating func bind() {
    let tables = tableStatements()
    inTables.formUnion(tables.compactMap(\.mention))
    statements += tables
    previous = statements.count..<statements.count
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
    settleBreakdowns()
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
    settleParts(from: first)
    settleActivities(from: first)
    previous = first..<statements.count
  }

  private mutating func bindNumber(_ index: Int, _ mark: Int, _ sentence: Sentence, isPart: Bool) {
    guard !inTables.contains(index) else { return }
    let mention = passage.mentions[index]
    if let reason = passage.unfit(mention) {
      leave(index, reason, nil, sentence)
      return
    }
    let place = place(of: mark, mention, sentence)
    if passage.countsOther(mention, place) {
      leave(index, .otherThing, nil, sentence)
      return
    }
    guard let found = bindings(place, mention, isPart: isPart) else {
      leave(index, .noMetric, nil, sentence)
      chain.removeAll()
      return
    }
    let previousTime = chain.time
    chain = found.chain
    guard let metric = found.metrics.first, metric != Vocabulary.other else {
      leave(index, .otherThing, nil, sentence)
      return
    }
    let circumstances = Circumstances(passage: passage, context: context, sentence: sentence, place: place)
    if let reason = circumstances.veto(passage.vocabulary.metrics[metric].combine, mention) {
      chain.isOpen = [.distributive, .notQuantity, .cumulative].contains(reason)
      leave(index, reason, metric, sentence)
      return
    }
    var time: EarlierTime?
    switch circumstances.year {
    case .earlier(let earlier): time = earlier
    case .own:
      if found.rule == .chain, !passage.has(.changedTo, in: place.before) { time = previousTime }
    case .unknown:
      chain.time = nil
      leave(index, .yearUnknown, metric, sentence)
      return
    }
    chain.time = time
    let role = time != nil ? Observation.Role.prior : circumstances.isWhole ? .whole : .plain
    for metric in found.metrics where metric != Vocabulary.other {
      guard var statement = statement(of: metric, index, place, sentence) else { continue }
      if statement.value == .zero, time == nil { dropDenial(of: metric, in: sentence) }
      statement.rule = found.metrics.count > 1 ? .shared : found.rule
      statement.isPart = isPart
      statement.role = role
      statement.time = time
      statements.append(statement)
      if time == nil { stated[metric] = true }
    }
  }

  /// Leaves what a sentence denies to the 0 that it gives as well: 未收到申请，为0件.
  private mutating func dropDenial(of metric: Int, in sentence: Sentence) {
    for index in statements.indices.reversed() {
      guard statements[index].sentence == sentence.bytes else { return }
      guard statements[index].metric == metric, statements[index].rule == .denial else { continue }
      statements.remove(at: index)
      return
    }
  }

  /// Where a number stands.
  private func place(of mark: Int, _ mention: Mention, _ sentence: Sentence) -> NumberPlace {
    let near = sentence.marks.clamped(to: max(0, mark - Sentence.reach)..<mark + Sentence.reach)
    let ownStart = passage.ownStart(mark, first: near.lowerBound)
    let start = min(mark, max(chain.taken, ownStart))
    let last =
      passage.leadsColon(mark, first: near.lowerBound) || passage.leadsTwin(mark, last: near.upperBound)
      ? mark + 1 : mark
    let end =
      passage.isObject(mark)
      ? passage.ownBehind(mark, last: near.upperBound) : passage.ownEnd(last, last: near.upperBound)
    let unit = passage.unit(of: mention)
    return NumberPlace(
      mark: mark, before: start..<mark, own: ownStart..<mark, behind: mark + 1..<end,
      sentence: sentence.marks.lowerBound,
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
      end: mention.numeral.end, sentence: sentence.bytes, mention: index, unit: place.unit,
      words: place.before.lowerBound..<place.behind.upperBound)
  }

  private mutating func leave(_ mention: Int, _ reason: LeftReason, _ metric: Int?, _ sentence: Sentence) {
    leftovers.append(
      Leftover(mention: mention, reason: reason, metric: metric, sentence: sentence.bytes))
  }
}

extension Binder {
  /// Drops the parts of a whole of the same metric.
  private mutating func settleParts(from first: Int) {
    guard statements.count > first else { return }
    let parts = PartsRule(statements: statements, first: first, previous: previous)
    remove(parts.parts(), .part)
  }

  /// Drops the kinds and stages of what the report has told as a whole before.
  private mutating func settleBreakdowns() {
    statements.sort { $0.start < $1.start }
    remove(BreakdownRule(passage: passage, statements: statements).parts(), .part)
  }

  /// Of one activity that states both times and premises, keeps the premises.
  private mutating func settleActivities(from first: Int) {
    guard statements.count > first + 1 else { return }
    let rule = ActivityRule(
      statements: statements, first: first, units: passage.vocabulary.units,
      metrics: passage.vocabulary.metrics)
    remove(rule.times(), .sameActivity)
  }

  private mutating func remove(_ indices: [Int], _ reason: LeftReason) {
    guard let first = indices.min() else { return }
    let removed = Set(indices)
    var kept = first
    for index in first..<statements.count {
      let statement = statements[index]
      guard removed.contains(index) else {
        statements[kept] = statement
        kept += 1
        continue
      }
      guard let mention = statement.mention else { continue }
      leftovers.append(
        Leftover(
          mention: mention, reason: reason, metric: statement.metric, sentence: statement.sentence))
    }
    statements.removeLast(statements.count - kept)
  }

  /// Binds what the sentence says there was none of.
  private mutating func bindDenials(_ sentence: Sentence) {
    guard sentence.section == .results else { return }
    for denial in ZeroRule(passage: passage, sentence: sentence).denials() {
      statements.append(
        Statement(
          metric: denial.metric, value: .zero, qualifier: .exact, start: denial.bytes.lowerBound,
          end: denial.bytes.upperBound, sentence: sentence.bytes, rule: .denial, mention: nil))
    }
  }
}
