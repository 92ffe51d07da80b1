/// A sentence: its marks without the stop, and its bytes with it.
struct Sentence {
  let marks: Range<Int>
  let bytes: Range<Int>
  /// The first mark of its line.
  let paragraph: Int
  var section: Section

  /// Whether it opens what is to come: 下一步，… or a year after the report's.
  func looksAhead(_ passage: Passage, _ context: ReportContext) -> Bool {
    guard let first = marks.first else { return false }
    let mark = passage.marks[first]
    guard Int(mark.start) - bytes.lowerBound <= 9 else { return false }
    if passage.roles(at: first).contains(.later) { return true }
    if mark.kind == .year, let year = context.year { return mark.value > year }
    return false
  }
}
