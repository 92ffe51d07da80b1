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
    let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(text)[range])
    let ones: UInt64 = 0x0101_0101_0101_0101
    var inside = 0
    var index = 0
    while index + 8 <= bytes.count {
      // Eight bytes at once: those whose upper bits are 10 leave a 1 in their lowest.
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      inside &+= Int(truncatingIfNeeded: ((word >> 7 & ~(word >> 6) & ones) &* ones) >> 56)
      index &+= 8
    }
    while index < bytes.count {
      if bytes[index] & 0xC0 == 0x80 { inside += 1 }
      index += 1
    }
    return bytes.count - inside
  }
}
