/// What the first and last characters of a line say about its neighbours.
struct LineShape {
  let text: UnsafeBufferPointer<UInt8>

  /// Whether a comma, semicolon or full stop stands at an offset; the comma of 48,650 is none.
  static func isInnerStop(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch text[index] {
    case 0x2C: return index + 1 == text.count || !(0x30...0x39).contains(text[index + 1])
    case 0x3B: return true
    case 0xE3: return index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x82
    case 0xEF:
      guard index + 2 < text.count, text[index + 1] == 0xBC else { return false }
      return text[index + 2] == 0x8C || text[index + 2] == 0x9B
    default: return false
    }
  }

  /// Whether the line ends as a sentence does: 。！？；：… or such a sign in a closing quote, or as a page's label: ］.
  func endsSentence(_ line: Line) -> Bool {
    switch scalar(before: line.end) {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0xFF1A, 0x2026, 0x2E, 0x21, 0x3F, 0x3B, 0x3A, 0x7C: return true
    case 0x5D, 0x3011: return true
    case 0x201D: return line.end >= 6 && scalar(before: line.end - 3) == 0x3002
    default: return false
    }
  }

  /// Whether the line breaks off inside: after a comma, an opening bracket or a title's first sign.
  func endsInside(_ line: Line) -> Bool {
    switch scalar(before: line.end) {
    case 0xFF0C, 0x3001, 0x2C, 0xFF08, 0x28, 0x300A, 0x201C: return true
    default: return false
    }
  }

  /// Whether the line is digits alone, with a decimal point or a percent sign.
  func isNumber(_ line: Line) -> Bool {
    !line.isBlank && line.end - line.start <= 12
      && text[line.start..<line.end].allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x25 }
  }

  /// Whether the line goes on with what a number is: 余人次，….
  func goesOn(_ line: Line) -> Bool {
    [0x4F59, 0x591A].contains(scalar(at: line.start).value) || (line.hasInnerStop && !opensItem(line))
  }

  /// Whether the break parts a number from what follows it: 2021 from 年 in a title of two lines, 2.2 from 万余件.
  func cutsNumber(_ line: Line, _ next: Line) -> Bool {
    guard Unicode.Scalar(scalar(before: line.end))?.digit != nil else { return false }
    let (first, length) = scalar(at: next.start)
    if [0x5E74, 0x4E07, 0x4EBF, 0x4F59, 0x591A].contains(first) { return true }
    return next.end > next.start + length
      && [0xFF0C, 0x3002, 0xFF1B, 0x3001].contains(scalar(at: next.start + length).value)
  }

  /// Whether the line opens an item or a heading of its own: 一、, （二）, 3., ●, 第一部分, or a row of a table.
  func opensItem(_ line: Line) -> Bool {
    guard !line.isBlank else { return false }
    let (first, length) = scalar(at: line.start)
    switch first {
    case 0x7C, 0x2D, 0x2A, 0x23, 0x5B, 0x2022, 0xB7, 0x25A0...0x27BF, 0x2460...0x2473, 0x2605: return true
    case 0x28, 0xFF08: return isNumeral(scalar(at: line.start + length).value)
    case 0x7B2C: return true
    default: break
    }
    guard isNumeral(first) else { return false }
    var offset = line.start
    var (next, step) = (first, length)
    while isNumeral(next), offset < line.end {
      offset += step
      (next, step) = scalar(at: offset)
    }
    switch next {
    case 0x3001: return true
    case 0x2E, 0xFF0E:
      return first < 0x80 && !isDigit(scalar(at: offset + step).value)
    default: return false
    }
  }

  private func isDigit(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (0xFF10...0xFF19).contains(scalar)
  }

  /// Whether a character may number an item: a digit or 一 to 十.
  private func isNumeral(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: return true
    default: return isDigit(scalar)
    }
  }

  private func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    guard offset < text.count else { return (0, 1) }
    let first = UInt32(text[offset])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 {
      guard offset + 1 < text.count else { return (0xFFFD, 1) }
      return ((first & 0x1F) << 6 | UInt32(text[offset + 1] & 0x3F), 2)
    }
    guard offset + 2 < text.count else { return (0xFFFD, 1) }
    return (
      (first & 0x0F) << 12 | UInt32(text[offset + 1] & 0x3F) << 6 | UInt32(text[offset + 2] & 0x3F), 3
    )
  }

  private func scalar(before offset: Int) -> UInt32 {
    var start = offset - 1
    while start > 0, start > offset - 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start < 0 ? 0 : scalar(at: start).value
  }
}
