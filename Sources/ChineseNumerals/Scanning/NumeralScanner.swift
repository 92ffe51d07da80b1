/// Finds every numeral in a text.
///
///     NumeralScanner().mentions(in: "走访1200余户，90%以上满意")
///     // 1200, at least, 户; 90, at least, percent
///
/// Damaged digits, names with digits in them and places in an order are left out. The time is linear in the length of
/// the text.
public struct NumeralScanner: Sendable {
  private let reader: NumeralReader

  /// - Parameter style: Whose conventions hold; those of the published number cases unless another is asked for.
  public init(style: NumeralStyle = .general) {
    reader = NumeralReader(style: style)
  }

  /// The numerals of a text, in order and without overlap.
  public func mentions(in text: String) -> [NumeralMention] {
    var text = text
    return text.withUTF8 { mentions(in: $0) }
  }

  /// The numerals of UTF-8 text, in order and without overlap.
  public func mentions(in bytes: UnsafeBufferPointer<UInt8>) -> [NumeralMention] {
    var mentions: [NumeralMention] = []
    var position = ScalarPosition()
    var offset = 0
    while let start = reader.candidate(in: bytes, from: offset) {
      guard let numeral = reader.numeral(in: bytes, at: start) else {
        offset = reader.next(in: bytes, after: start)
        continue
      }
      offset = max(numeral.end, reader.next(in: bytes, after: start))
      guard numeral.isQuantity else { continue }
      let lower = position.advance(to: numeral.start, in: bytes)
      let upper = position.advance(to: numeral.end, in: bytes)
      mentions.append(mention(of: numeral, at: lower..<upper, in: bytes))
    }
    return mentions
  }

  private func mention(
    of numeral: Numeral, at range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> NumeralMention {
    let reading = QualifiedNumeral(numeral, in: bytes)
    return NumeralMention(
      range: range, text: String(decoding: bytes[numeral.range], as: UTF8.self), value: numeral.value,
      low: reading.low, high: reading.high, qualifier: reading.qualifier,
      unit: numeral.share == .percentagePoint
        ? "百分点" : numeral.share == .percent ? "" : String(decoding: bytes[reading.unit], as: UTF8.self),
      isPercent: numeral.share != .none)
  }
}

/// Counts Unicode scalars while going forward through UTF-8 text.
struct ScalarPosition {
  private var offset = 0
  private var scalars = 0

  /// The number of scalars before a byte offset, which is not before the one asked for last.
  mutating func advance(to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    while offset < end {
      if bytes[offset] & 0xC0 != 0x80 { scalars += 1 }
      offset += 1
    }
    return scalars
  }
}
