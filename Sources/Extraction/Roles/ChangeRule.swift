extension Circumstances {
  /// Whether the number is by how much something changed: 下降12%, 减少15件, 提高3.2个百分点.
  ///
  /// A change's word stands right before its number, or before the verb in a comparison (比上年少排查23起); 同比 and a
  /// percentage may stand further apart. 降至 gives a value.
  var isChange: Bool {
    guard let mark = passage.last([.change, .changedTo], in: place.before),
      passage.roles(at: mark).contains(.change)
    else { return false }
    let between = mark + 1..<place.mark
    let gap = passage.uncovered(
      from: passage.marks[mark].end, to: passage.marks[place.mark].start, between)
    let isCompared = passage.has(.comparing, in: place.before.lowerBound..<mark)
    let hasVerb = between.contains { passage.term(at: $0)?.isContent == true }
    return gap <= 1 && (!hasVerb || isCompared)
      || (place.unit == passage.vocabulary.units.percent && gap <= 3)
  }
}
