/// Turns byte offsets of a text into counts of Unicode scalars, cheaply for offsets that rise.
struct ScalarCounter {
  let text: UnsafeBufferPointer<UInt8>
  private var byte = 0
  private var scalar = 0

  init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The span of a range of bytes in Unicode scalars.
  mutating func scalars(_ range: Range<Int>) -> Range<Int> {
    let start = scalars(before: range.lowerBound)
    return start..<start + count(range)
  }

  private mutating func scalars(before offset: Int) -> Int {
    if offset >= byte {
      scalar += count(byte..<offset)
    } else {
      scalar -= count(offset..<byte)
    }
    byte = offset
    return scalar
  }

  /// The bytes of a range that are not within a character.
  private func count(_ range: Range<Int>) -> Int {
    // Without a check of each addition, so that the compiler makes vector code of it.
    var count = 0
    for byte in UnsafeBufferPointer(rebasing: text[range]) { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
    return count
  }
}
