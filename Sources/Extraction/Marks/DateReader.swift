internal import ChineseNumerals

/// Tells the numbers of dates from those of counts.
struct DateReader {
  let bytes: UnsafeBufferPointer<UInt8>

  /// A mark of the year or the months that a numeral gives, with 年 or 月 behind it; `nil` for other numerals.
  func mark(of numeral: Numeral) -> Mark? {
    var end = numeral.end
    if end < bytes.count, bytes[end] == 0x20 { end += 1 }
    if stands("年", at: end) { return year(numeral, end: end + 3) }
    if stands("月", at: end) { return month(numeral, end: end + 3) }
    if stands("个月", at: end), stands("前", at: numeral.start - 3) || stands("头", at: numeral.start - 3) {
      return month(numeral, end: end + 6)
    }
    return nil
  }

  private func year(_ numeral: Numeral, end: Int) -> Mark? {
    guard let year = numeral.value?.integer, (1949...2100).contains(year) else { return nil }
    let tail = stands("度", at: end) ? end + 3 : end
    return Mark(kind: .year, start: Int32(numeral.start), end: Int32(tail), value: Int32(year))
  }

  private func month(_ numeral: Numeral, end: Int) -> Mark? {
    let first = (numeral.low ?? numeral.value)?.integer
    guard let last = (numeral.high ?? numeral.value)?.integer, let first,
      (1...12).contains(first), (first...12).contains(last)
    else { return nil }
    let tail = stands("份", at: end) ? end + 3 : end
    return Mark(
      kind: .month, start: Int32(numeral.start), end: Int32(tail), value: Int32(last), extra: Int32(first))
  }

  /// Whether a word stands at an offset.
  func stands(_ word: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + word.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<word.utf8CodeUnitCount where bytes[offset + index] != word.utf8Start[index] {
      return false
    }
    return true
  }
}
