/// A cell of a table, or a line that may be one: what stands between two ends of cells or lines.
struct Cell {
  enum Kind: Equatable {
    /// A number with nothing else but its bound and unit.
    case value(mention: Int)
    /// A unit by itself, with the power of ten that stands before it: 万元.
    case unit(written: Int, power: Int)
    /// A year by itself.
    case year(Int)
    /// No value: a dash or a stroke by itself.
    case blank
    /// Words without a count.
    case label
    /// Running text.
    case text
  }

  let kind: Kind
  let marks: Range<Int>
  let bytes: Range<Int>
  /// The unit that a label names in brackets, as in 罚款（万元）; -1 where it names none.
  var unit = -1
  var power = 0
  /// Whether it heads a column of results, whose metrics the rows name: 完成情况.
  var namesResult = false
  /// Whether it opens a line.
  var startsLine = false
}

/// Tells the cells of tables from running text.
struct CellReader {
  let passage: Passage
  let text: UnsafeBufferPointer<UInt8>

  /// The most bytes of a cell.
  private static let longest = 96

  /// The heads of columns that hold what was done, beside those of targets and remarks.
  private static let results = ["完成情况", "实际完成", "完成数", "完成值", "数值", "数量", "实绩"].map { Array($0.utf8) }

  func cell(_ marks: Range<Int>, _ bytes: Range<Int>) -> Cell {
    guard bytes.count <= Self.longest else { return Cell(kind: .text, marks: marks, bytes: bytes) }
    if let year = year(marks, bytes) { return Cell(kind: .year(year), marks: marks, bytes: bytes) }
    if let mention = value(marks, bytes) {
      return Cell(kind: .value(mention: mention), marks: marks, bytes: bytes)
    }
    if isBlank(bytes) { return Cell(kind: .blank, marks: marks, bytes: bytes) }
    if let (written, power) = unit(bytes) {
      return Cell(kind: .unit(written: written, power: power), marks: marks, bytes: bytes)
    }
    guard !marks.contains(where: passage.isCount),
      !marks.contains(where: { passage.endsClause($0) && passage.marks[$0].value != Stop.colon })
    else { return Cell(kind: .text, marks: marks, bytes: bytes) }
    var cell = Cell(kind: .label, marks: marks, bytes: bytes)
    cell.namesResult = Self.results.contains { $0.elementsEqual(text[bytes].lazy.filter { $0 != 0x20 }) }
    if let (written, power) = bracketedUnit(bytes) {
      cell.unit = written
      cell.power = power
    }
    return cell
  }

  /// Whether a cell is a sign for no value: -, --, /, —, ——.
  private func isBlank(_ bytes: Range<Int>) -> Bool {
    guard bytes.count <= Self.longestBlank else { return false }
    let sign = text[bytes].filter { $0 != 0x20 }
    return Self.blanks.contains(sign)
  }

  /// The most bytes of a sign for no value, spaces around it included.
  private static let longestBlank = 12

  private static let blanks = ["-", "--", "/", "—", "——", "–", "－", "／"].map { Array($0.utf8) }

  private func value(_ marks: Range<Int>, _ bytes: Range<Int>) -> Int? {
    guard let number = marks.first(where: { passage.marks[$0].kind == .number }) else { return nil }
    let mark = passage.marks[number]
    let around = [bytes.lowerBound..<Int(mark.start), Int(mark.end)..<bytes.upperBound].joined()
    let rest = around.count { text[$0] != 0x20 }
    return rest <= 1 ? Int(mark.value) : nil
  }

  private func year(_ marks: Range<Int>, _ bytes: Range<Int>) -> Int? {
    guard let first = marks.first, passage.marks[first].kind == .year else { return nil }
    return bytes.count - Int(passage.marks[first].end - passage.marks[first].start) <= 6
      ? Int(passage.marks[first].value) : nil
  }

  /// The unit that some bytes are, 万 or 亿 before it allowed.
  private func unit(_ bytes: Range<Int>) -> (written: Int, power: Int)? {
    guard !bytes.isEmpty else { return nil }
    var start = bytes.lowerBound
    var power = 0
    let dates = DateReader(bytes: text)
    if dates.stands("万", at: start) {
      power = 4
      start += 3
    } else if dates.stands("亿", at: start) {
      power = 8
      start += 3
    }
    guard start < bytes.upperBound else { return nil }
    if text[start] == 0x25, start + 1 == bytes.upperBound {
      return (passage.vocabulary.units.percentWritten, 0)
    }
    let found = passage.vocabulary.trie.withFinder(in: text) { $0.longest(at: start) }
    guard found.word >= 0, found.end == bytes.upperBound else { return nil }
    let unit = passage.vocabulary.terms[Int(found.word)].unit
    return unit < 0 ? nil : (Int(unit), power)
  }

  /// The unit in the last brackets of a label: （件）, (单位：万元).
  private func bracketedUnit(_ bytes: Range<Int>) -> (written: Int, power: Int)? {
    guard let opening = openings(bytes).last else { return nil }
    let dates = DateReader(bytes: text)
    var start = opening
    for lead in ["单位：", "单位:"] as [StaticString] where dates.stands(lead, at: start) {
      start += lead.utf8CodeUnitCount
    }
    var end = start
    while end < bytes.upperBound, text[end] != 0x29, !dates.stands("）", at: end) { end += 1 }
    return start < end ? unit(start..<end) : nil
  }

  /// The offsets behind the opening brackets.
  private func openings(_ bytes: Range<Int>) -> [Int] {
    let dates = DateReader(bytes: text)
    return bytes.compactMap { offset in
      if text[offset] == 0x28 || text[offset] == 0x2F { return offset + 1 }
      return dates.stands("（", at: offset) ? offset + 3 : nil
    }
  }
}
