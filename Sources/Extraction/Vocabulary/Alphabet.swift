/// The characters that a lexicon is written in, and those that begin numbers or are signs, by small numbers from 1 on.
///
/// A text is turned from UTF-8 into these codes as it is walked over; most of its characters have none.
struct Alphabet: Sendable {
  /// The code of each character of the first four planes, which is all that anything is written in; 0 for none.
  private(set) var codes = [UInt16](repeating: 0, count: 0x40000)
  /// The codes that there are, 0 among them.
  private(set) var count = 1

  /// The code of a character, a new one where it has none.
  mutating func insert(_ scalar: Unicode.Scalar) -> Int {
    guard scalar.value < codes.count else { return 0 }
    let place = Int(scalar.value)
    if codes[place] == 0 {
      codes[place] = UInt16(count)
      count += 1
    }
    return Int(codes[place])
  }

  /// The character at an offset and the offset behind it; a character of its own for bytes that are not UTF-8.
  @inline(__always)
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> (scalar: Int, end: Int) {
    let first = Int(bytes[offset])
    if first < 0x80 { return (first, offset &+ 1) }
    guard first >= 0xE0, first < 0xF0, offset &+ 2 < bytes.count else { return rareScalar(bytes, offset) }
    let tail = Int(bytes[offset &+ 1] & 0x3F) << 6 | Int(bytes[offset &+ 2] & 0x3F)
    return ((first & 0x0F) << 12 | tail, offset &+ 3)
  }

  /// As ``scalar(_:_:)``, for characters of two bytes or four.
  @inline(never)
  private static func rareScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> (
    scalar: Int, end: Int
  ) {
    let first = Int(bytes[offset])
    let end = offset + (first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
    guard first >= 0xC0, end <= bytes.count else { return (0xFFFD, min(end, bytes.count)) }
    let lead = first < 0xE0 ? first & 0x1F : first & 0x07
    return (bytes[offset + 1..<end].reduce(lead) { $0 << 6 | Int($1 & 0x3F) }, end)
  }
}
