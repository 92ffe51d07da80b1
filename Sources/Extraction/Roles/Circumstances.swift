internal import ChineseNumerals
internal import Statistics

/// What stands around a number that decides whether it is a result, and of which year.
struct Circumstances {
  let passage: Passage
  let context: ReportContext
  let sentence: Sentence
  let place: NumberPlace

  /// The year that a number is of.
  enum Year: Equatable {
    case own
    case earlier(EarlierTime)
    /// An earlier year, and it is not known which.
    case unknown
  }

  /// The marks of the sentence before the number.
  var before: Range<Int> { sentence.marks.lowerBound..<place.mark }

  /// The marks of the clause before the number.
  var clause: Range<Int> {
    passage.clauseStart(place.mark, first: sentence.marks.lowerBound)..<place.mark
  }

  /// Why the number is no result of the report's; `nil` if it is one.
  func veto(_ combination: Metric.Combine, _ mention: Mention) -> LeftReason? {
    switch sentence.section {
    case .plans: return .plan
    case .problems: return .problem
    case .results: break
    }
    if isIndefinite(mention) { return .notQuantity }
    if isPlanned { return .plan }
    if passage.has(.target, in: clause) { return .target }
    if isDistributive { return .distributive }
    if isChange { return .change }
    if passage.has(.denial, in: place.before) { return .denied }
    if isRemainder(combination) { return .remainder }
    if isCumulative { return .cumulative }
    if isOfOtherBody || isOfOutsideBody { return .otherBody }
    if combination != .sum, isOfPartOfYear { return .partOfYear }
    return nil
  }

  /// Whether the number is an 一 that counts nothing: 一个不少, 一起推进.
  ///
  /// A lone 一 counts only right behind the word that names its metric, with no more to come but a noun.
  private func isIndefinite(_ mention: Mention) -> Bool {
    guard mention.numeral.form.contains(.loneDigit), mention.numeral.value?.integer == 1 else { return false }
    if isPairedIdiom { return true }
    guard let name = place.before.last else { return true }
    return passage.term(at: name)?.isContent != true
      || passage.marks[place.mark].start - passage.marks[name].end > 3
  }

  /// The most bytes between the two numbers of a saying: eight characters.
  private static let idiomReach = 24

  /// Whether another 一 of the same unit stands close by, as in 发现一处、整改一处.
  private var isPairedIdiom: Bool {
    let near = (place.mark - 4..<place.mark + 5).clamped(to: sentence.marks)
    return near.contains { mark in
      guard mark != place.mark, passage.isCount(mark) else { return false }
      let other = passage.mentions[Int(passage.marks[mark].value)]
      let gap = abs(passage.marks[mark].start - passage.marks[place.mark].start)
      return other.numeral.form.contains(.loneDigit) && other.numeral.value?.integer == 1
        && gap <= Self.idiomReach
        && other.unit == passage.mentions[Int(passage.marks[place.mark].value)].unit
    }
  }

  /// Whether so much falls to each: 每村3名; a rate falls to none. A count that 每 has got (每月1次) ends what it says, unless the list goes on.
  private var isDistributive: Bool {
    guard place.unit != passage.vocabulary.units.percent,
      let each = passage.last(.distributive, in: clause)
    else { return false }
    guard let count = (each..<place.mark).last(where: passage.isCount) else { return true }
    return (count..<place.mark).contains { passage.marks[$0].kind == .stop }
  }

  /// Whether the number is what is left of a whole: 其余3处. With words of its own behind 其余 it is another field of work
  /// that adds up: 其余各类检查出动1450人次.
  private func isRemainder(_ combination: Metric.Combine) -> Bool {
    if passage.has([.remainder, .rest], in: place.behind) || passage.has(.remainder, in: place.before) {
      return true
    }
    guard let mark = passage.last(.rest, in: place.before) else { return false }
    let namesField = (mark + 1..<place.mark).contains { passage.term(at: $0)?.isContent == true }
    return combination != .sum || !namesField
  }

  /// Whether a whole is stated: 全年共.
  var isWhole: Bool { passage.has(.whole, in: place.before) }
}
