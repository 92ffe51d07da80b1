/// Tells UTF-16 without a byte order mark from other things.
enum UTF16Recognition {
  /// How many characters are looked at.
  private static let sample = 4096

  /// The byte order in which nearly all of `bytes` are characters of Chinese text; `nil` if neither is.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 2, bytes.count.isMultiple(of: 2) else { return nil }
    let candidates: [(TextEncoding, Double)] = [
      (.utf16LittleEndian, share(of: bytes, high: 1, low: 0)),
      (.utf16BigEndian, share(of: bytes, high: 0, low: 1)),
    ]
    let best = candidates.max { $0.1 < $1.1 }
    guard let best, best.1 > 0.9 else { return nil }
    return best.0
  }

  private static func share(of bytes: [UInt8], high: Int, low: Int) -> Double {
    let count = min(bytes.count / 2, sample)
    let expected = (0..<count).count { index in
      isExpected(UInt16(bytes[2 * index + high]) << 8 | UInt16(bytes[2 * index + low]))
    }
    return Double(expected) / Double(count)
  }

  /// Whether a code unit is a Chinese character, its punctuation, a full-width form or printable ASCII.
  private static func isExpected(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xB7, 0xD7, 0x2010...0x2027, 0x2030...0x203B: true
    case 0x3000...0x301F, 0x4E00...0x9FFF, 0xFF01...0xFF5E, 0xFFE5: true
    default: false
    }
  }
}
