/// A line of the text, as far as its shape goes.
struct Line {
  /// The bytes without the blanks around them and without the line end.
  var start = 0
  var end = 0
  /// Columns of blanks before it.
  var indent = 0
  /// Its width in columns; a Chinese character takes two.
  var columns = 0
  /// Whether a comma, a semicolon or a full stop stands inside it.
  var hasInnerStop = false
  /// Whether a full stop stands inside it, with more behind.
  var hasInnerEnd = false
  /// Whether it is a number and nothing else that goes on in the next line: 8000, before 余人次.
  var isTornNumber = false

  var isBlank: Bool { start == end }
}

/// Splits a text into lines, and knows which of them go on in the next.
struct LineLayout {
  private(set) var lines: [Line] = []
  /// The width at which the text is wrapped, or `nil` where no width is common.
  private var wrap: Int?

  mutating func measure(_ text: UnsafeBufferPointer<UInt8>) {
    lines.removeAll(keepingCapacity: true)
    var offset = 0
    while offset < text.count { offset = addLine(text, from: offset) }
    wrap = commonWidth(text)
    markTornNumbers(text)
  }

  /// Marks the numbers that pages put on lines of their own in the middle of a sentence.
  private mutating func markTornNumbers(_ text: UnsafeBufferPointer<UInt8>) {
    let shape = LineShape(text: text)
    for index in lines.indices.dropFirst().dropLast() where shape.isNumber(lines[index]) {
      lines[index].isTornNumber = shape.goesOn(lines[index + 1]) && !lines[index - 1].isBlank
    }
  }

  /// Whether the line before goes on in `next`.
  func joins(_ previous: Line, _ next: Line, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    if next.isTornNumber || previous.isTornNumber { return !LineShape(text: text).endsSentence(previous) }
    guard !previous.isBlank, next.indent < 2 || next.indent == previous.indent else { return false }
    let shape = LineShape(text: text)
    guard !shape.endsSentence(previous), !shape.opensItem(next) else { return false }
    if shape.endsInside(previous) || shape.cutsNumber(previous, next) { return true }
    if let wrap {
      let width = previous.columns + previous.indent
      if width * 4 >= wrap * 3 || (previous.hasInnerStop && width * 5 >= wrap * 3) { return true }
    }
    if next.indent >= 2 { return false }
    return previous.hasInnerEnd || (previous.hasInnerStop && !shape.opensItem(previous))
  }

  private mutating func addLine(_ text: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
    var line = Line()
    var index = offset
    var seen = false
    var endSeen = false
    var blanks = 0
    while index < text.count {
      let ideographs = Ideographs.end(text, from: index)
      if ideographs > index {
        if !seen { line.start = index }
        if endSeen { line.hasInnerEnd = true }
        seen = true
        line.columns += (ideographs - index) / 3 * 2
        index = ideographs
        line.end = index
        continue
      }
      let byte = text[index]
      if byte == 0x0A || byte == 0x0D { break }
      let blank = Blank.length(text, index)
      if blank > 0 {
        let columns = byte == 0xE3 || byte == 0x09 ? 2 : 1
        if seen { blanks += columns } else { line.indent += columns }
        index += blank
        continue
      }
      if !seen {
        seen = true
        line.start = index
      } else if LineShape.isInnerStop(text, index) {
        line.hasInnerStop = true
        endSeen = endSeen || byte == 0xE3
      } else if endSeen {
        line.hasInnerEnd = true
      }
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      line.columns += blanks + (length > 1 ? 2 : 1)
      blanks = 0
      index = min(index + length, text.count)
      line.end = index
    }
    if !seen {
      line.start = offset
      line.end = offset
    }
    lines.append(line)
    if index < text.count, text[index] == 0x0D { index += 1 }
    if index < text.count, text[index] == 0x0A { index += 1 }
    return max(index, offset + 1)
  }

  /// The width of the widest line, if three in ten of the wide lines break off inside a sentence.
  private func commonWidth(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    let widest = lines.reduce(0) { max($0, $1.columns + $1.indent) }
    guard (20...120).contains(widest) else { return nil }
    let shape = LineShape(text: text)
    var broken = 0
    var wide = 0
    for line in lines where (line.columns + line.indent) * 5 >= widest * 3 {
      wide += 1
      if line.hasInnerStop, !shape.endsSentence(line) { broken += 1 }
    }
    return broken >= 3 && broken * 10 >= wide * 3 ? widest : nil
  }
}

/// Chinese characters, of which most of a text consists; none of them is a blank, a digit or a stop.
enum Ideographs {
  /// The offset behind the ideographs that start at an offset: those that a byte from E4 to E9 leads.
  @inline(__always)
  static func end(_ text: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
    var end = offset
    while end &+ 2 < text.count, text[end] &- 0xE4 <= 5 { end &+= 3 }
    return end
  }
}

/// The blanks that a text may have: spaces, tabs, no-break, ideographic and zero-width ones.
enum Blank {
  /// The bytes of the blank at an offset; 0 where none is.
  @inline(__always)
  static func length(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch text[index] {
    case 0x20, 0x09, 0x0B, 0x0C: return 1
    case 0xC2: return index + 1 < text.count && text[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
      return text[index + 2] >= 0x80 && text[index + 2] <= 0x8D ? 3 : 0
    case 0xE3:
      return index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x80 ? 3 : 0
    case 0xEF:
      return index + 2 < text.count && text[index + 1] == 0xBB && text[index + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }
}
