/// Follows the headings of a report: which section a line stands in, and which heading stands above it.
struct Outline {
  private(set) var section = Section.results
  /// The marks of the heading above, for the topics that it names.
  private(set) var heading = 0..<0
  /// How deep the heading was that opened the section; 0 for 一、.
  private var depth = 0

  /// The most characters of a heading.
  private static let longest = 40

  /// Takes a line, which may be a heading.
  ///
  /// A line that opens with an item's number and a short sentence, as in “（三）执法。全年…”, is a heading up to
  /// that sentence's end.
  mutating func take(
    _ line: Range<Int>, bytes: Range<Int>, of passage: Passage, _ text: UnsafeBufferPointer<UInt8>,
    context: ReportContext
  ) {
    let start = bytes.lowerBound
    let stop = line.first {
      passage.marks[$0].kind == .stop && passage.marks[$0].value >= Stop.semicolon
    }
    let end = stop.map { Int(passage.marks[$0].start) } ?? bytes.upperBound
    guard end - start <= Self.longest * 3 else { return }
    let marks = line.prefix { Int(passage.marks[$0].start) < end }
    let itemDepth = Self.depth(of: text, start)
    let isWhole = stop == nil
    guard itemDepth != nil || isWhole, !marks.contains(where: passage.isCount) else { return }
    let range = line.lowerBound..<line.lowerBound + marks.count
    open(range, depth: itemDepth ?? 0, passage, context)
  }

  private mutating func open(
    _ marks: Range<Int>, depth: Int, _ passage: Passage, _ context: ReportContext
  ) {
    let speaks = kind(of: marks, passage, context)
    heading = marks
    if let speaks {
      section = speaks
      self.depth = depth
    } else if depth <= self.depth {
      section = .results
    }
  }

  private func kind(of marks: Range<Int>, _ passage: Passage, _ context: ReportContext) -> Section? {
    var found: Section?
    for mark in marks {
      if passage.marks[mark].kind == .year, let year = context.year, passage.marks[mark].value > year {
        return .plans
      }
      guard let term = passage.term(at: mark) else { continue }
      if term.planHeading { return .plans }
      if term.problemHeading { found = .problems }
    }
    return found
  }

  /// How deep an item's number at an offset is: 0 for 一、 and 第一部分, 1 for （一） and bullets, 2 for 1.; `nil`
  /// where no item opens.
  private static func depth(of text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int? {
    let shape = LineShape(text: text)
    var line = Line()
    line.start = offset
    line.end = text.count
    guard offset < text.count, shape.opensItem(line) else { return nil }
    switch text[offset] {
    case 0x28: return 1
    case 0x30...0x39: return 2
    case 0xEF: return 1
    case 0xE4, 0xE5: return 0
    case 0xE7: return 0
    case 0xE2: return 1
    default: return nil
    }
  }
}
