/// Makes the folded view of a text.
struct Folder {
  private var layout = LineLayout()

  /// Folds a text line by line.
  mutating func fold(_ text: UnsafeBufferPointer<UInt8>, into folded: inout FoldedText) {
    folded.removeAll()
    folded.reserve(text.count + 1)
    layout.measure(text)
    var previous: Line?
    for line in layout.lines where !line.isBlank {
      if let previous, !layout.joins(previous, line, in: text) { folded.substitute(0x0A, at: previous.end) }
      append(line, of: text, to: &folded)
      previous = line
    }
  }

  private func append(_ line: Line, of text: UnsafeBufferPointer<UInt8>, to folded: inout FoldedText) {
    var run = line.start
    var index = line.start
    while index < line.end {
      let byte = text[index]
      let ideographs = min(Ideographs.end(text, from: index), line.end)
      if ideographs > index {
        index = ideographs
        continue
      }
      if byte > 0x20, byte != 0xC2, byte != 0xE2, byte != 0xE3, byte != 0xEF {
        index += 1
        continue
      }
      let blank = Blank.length(text, index)
      if blank > 0 {
        flush(text, run..<index, &folded)
        index = appendBlanks(text, from: index, in: line, to: &folded)
        run = index
      } else if let narrow = Self.narrow(text, index) {
        flush(text, run..<index, &folded)
        folded.substitute(narrow, at: index)
        index += 3
        run = index
      } else {
        index += byte < 0x80 ? 1 : byte == 0xC2 ? 2 : 3
      }
    }
    flush(text, run..<min(index, line.end), &folded)
  }

  private func flush(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ folded: inout FoldedText) {
    folded.append(UnsafeBufferPointer(rebasing: text[range]), from: range.lowerBound)
  }

  /// Drops one blank beside a Chinese character, keeps one between other signs, and makes several a cell's end.
  private func appendBlanks(
    _ text: UnsafeBufferPointer<UInt8>, from offset: Int, in line: Line, to folded: inout FoldedText
  ) -> Int {
    var index = offset
    var blanks = 0
    while index < line.end {
      let length = Blank.length(text, index)
      guard length > 0 else { break }
      blanks += text[index] == 0x09 ? 2 : 1
      index += length
    }
    if blanks >= 2, text[offset] != 0xE2, text[offset] != 0xEF {
      folded.substitute(0x09, at: offset)
    } else if offset > line.start, text[offset - 1] < 0x80, index < line.end, text[index] < 0x80,
      !Self.isThousands(text, before: offset, behind: index, line)
    {
      folded.substitute(0x20, at: offset)
    }
    return index
  }

  /// Whether a blank parts thousands: one to three digits before it, just three behind.
  private static func isThousands(
    _ text: UnsafeBufferPointer<UInt8>, before: Int, behind: Int, _ line: Line
  ) -> Bool {
    var start = before
    while start > line.start, isDigit(text[start - 1]) { start -= 1 }
    var end = behind
    while end < line.end, isDigit(text[end]) { end += 1 }
    let isPartOfMore = start > line.start && (text[start - 1] == 0x2E || text[start - 1] == 0x2C)
    return (1...3).contains(before - start) && end - behind == 3 && !isPartOfMore
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The ASCII sign of a full-width digit, letter, full stop or percent sign.
  @inline(__always)
  private static func narrow(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8? {
    guard text[index] == 0xEF, index + 2 < text.count else { return nil }
    let last = text[index + 2]
    switch (text[index + 1], last) {
    case (0xBC, 0x90...0x99): return last - 0x60
    case (0xBC, 0xA1...0xBA): return last - 0x60
    case (0xBD, 0x81...0x9A): return last - 0x20
    case (0xBC, 0x85): return 0x25
    case (0xBC, 0x8E): return 0x2E
    default: return nil
    }
  }
}
