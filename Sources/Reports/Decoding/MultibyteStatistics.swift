/// Guards against text that decodes as GB18030 by accident: most damaged UTF-8 and most Big5 does, to nonsense.
struct MultibyteStatistics {
  /// Whether nearly all bytes beyond ASCII form Chinese characters in UTF-8: then it is UTF-8 with a bad byte.
  let looksLikeUTF8: Bool
  /// Whether the characters, read as GB18030, are mostly ones that are in use; true if there are too few to tell.
  let looksLikeChinese: Bool

  /// How many bytes are looked at.
  private static let sample = 1 << 16

  init(_ bytes: [UInt8]) {
    let head = bytes.prefix(Self.sample)
    looksLikeUTF8 = Self.shareInUTF8(head) > 0.8
    looksLikeChinese = Self.shareInUse(head) > 0.5
  }

  /// The share of the bytes beyond ASCII that are in a three-byte sequence of UTF-8.
  private static func shareInUTF8(_ bytes: ArraySlice<UInt8>) -> Double {
    var (inside, all, index) = (0, 0, 0)
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let isSequence =
        index + 2 < bytes.count && 0xE2...0xEF ~= bytes[index] && bytes[index + 1] & 0xC0 == 0x80
        && bytes[index + 2] & 0xC0 == 0x80
      let length = isSequence ? 3 : 1
      inside += isSequence ? 3 : 0
      all += length
      index += length
    }
    return all == 0 ? 0 : Double(inside) / Double(all)
  }

  /// The share of the double-byte characters that are punctuation, full-width forms or among the 3,755
  /// characters of the first level of GB2312.
  private static func shareInUse(_ bytes: ArraySlice<UInt8>) -> Double {
    var (inUse, all, index) = (0, 0, 0)
    while index + 1 < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let (lead, trail) = (bytes[index], bytes[index + 1])
      inUse += trail >= 0xA1 && (0xA1...0xA3 ~= lead || 0xB0...0xD7 ~= lead) ? 1 : 0
      all += 1
      index += 2
    }
    return all < 20 ? 1 : Double(inUse) / Double(all)
  }
}
