/// A sentence: its marks without the stop, and its bytes with it.
struct Sentence {
  let marks: Range<Int>
  let bytes: Range<Int>
  /// The first mark of its line.
  let paragraph: Int
  var section: Section

  /// The bytes and the marks after which a text without a full stop is parted all the same, so that the work, which goes
  /// back and forth in a sentence, and what is kept of it are linear in the length of a report. Sentences of reports have
  /// some hundreds of bytes and some dozens of marks.
  static let longest = (bytes: 3000, marks: 240)

  /// The most marks to each side of a number that may be its own.
  static let reach = 60

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

extension Passage {
  /// Where a sentence ends that began at a mark and a byte of a line, if it does so at `mark` or behind the line's last
  /// one: its last byte, and the first mark of the next.
  func end(
    ofSentenceFrom start: (mark: Int, byte: Int), at mark: Int, _ line: Range<Int>, _ bytes: Range<Int>
  )
    -> (byte: Int, next: Int)?
  {
    guard mark < line.upperBound else { return (bytes.upperBound, mark) }
    if marks[mark].kind == .stop, marks[mark].value == Stop.sentence {
      return (Int(marks[mark].end), mark + 1)
    }
    let length = (bytes: Int(marks[mark].start) - start.byte, marks: mark - start.mark)
    let isTooLong = length.bytes >= Sentence.longest.bytes || length.marks >= Sentence.longest.marks
    return isTooLong && mark > start.mark ? (Int(marks[mark].start), mark) : nil
  }
}
