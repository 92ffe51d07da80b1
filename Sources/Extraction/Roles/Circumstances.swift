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
    /// An earlier year; 0 where it is not known which.
    case prior(Int)

    var value: Int {
      if case .prior(let year) = self { return year }
      return 0
    }

    var isPrior: Bool { self != .own }
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
    if passage.has(.distributive, in: clause) { return .distributive }
    if isChange { return .change }
    if passage.has(.denial, in: place.before) { return .denied }
    if passage.has(.remainder, in: place.before) || passage.has(.remainder, in: place.behind) {
      return .remainder
    }
    if isCumulative { return .cumulative }
    if isOfOtherBody { return .otherBody }
    if combination != .sum, isOfPartOfYear { return .partOfYear }
    return nil
  }

  /// Whether the number is an 一 that counts nothing: 一个不少, 一起推进.
  ///
  /// A lone 一 counts only right behind the word that names its metric, with no more to come but a noun.
  private func isIndefinite(_ mention: Mention) -> Bool {
    guard mention.numeral.form.contains(.loneDigit), mention.numeral.value?.integer == 1 else { return false }
    guard let name = place.before.last else { return true }
    return passage.term(at: name)?.isContent != true
      || passage.marks[place.mark].start - passage.marks[name].end > 3
  }

  /// Whether a whole is stated: 全年共.
  var isWhole: Bool { passage.has(.whole, in: place.before) }
}
