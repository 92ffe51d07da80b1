/// Text of an XML file as it grows, with numbers written in hundredths.
struct XMLBytes {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Adds markup of ours, as it stands.
  mutating func append(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Adds bytes that are known to be well-formed.
  mutating func append(verbatim content: some Collection<UInt8>) { bytes.append(contentsOf: content) }

  /// Adds anybody's text: markup characters become entities and what XML does not allow becomes U+FFFD.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var clean = 0
      for (index, byte) in utf8.enumerated() {
        guard let (entity, length) = Self.substitute(for: byte, at: index, in: utf8) else { continue }
        bytes.append(contentsOf: utf8[clean..<index])
        append(entity)
        clean = index + length
      }
      bytes.append(contentsOf: utf8[clean...])
    }
  }

  /// What must stand for the character that begins at `index`, and how many bytes it has; nil for most.
  @inline(__always)
  private static func substitute(for byte: UInt8, at index: Int, in utf8: UnsafeBufferPointer<UInt8>)
    -> (StaticString, Int)?
  {
    switch byte {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case 0x09: return ("&#9;", 1)
    case 0x0A: return ("&#10;", 1)
    case 0x0D: return ("&#13;", 1)
    case 0x00..<0x20: return ("\u{FFFD}", 1)
    case 0xEF where index + 2 < utf8.count && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE:
      return ("\u{FFFD}", 3)
    default: return nil
    }
  }

  /// Adds a number to two decimals, without trailing zeros.
  mutating func append(_ value: Double) { append(hundredths: Self.hundredths(value)) }

  /// The number of hundredths nearest to a value; the largest that fits for one that is out of all bounds.
  static func hundredths(_ value: Double) -> Int {
    Int(exactly: (value * 100).rounded()) ?? (value > 0 ? Int.max / 2 : Int.min / 2)
  }

  /// Adds so many hundredths as a decimal number.
  mutating func append(hundredths: Int) {
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = hundredths.magnitude
    append(digits: magnitude / 100)
    let fraction = UInt8(truncatingIfNeeded: magnitude % 100)
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + fraction / 10)
    if fraction % 10 > 0 { bytes.append(UInt8(ascii: "0") + fraction % 10) }
  }

  /// Adds a whole number.
  mutating func append(digits value: UInt) {
    if value >= 10 { append(digits: value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
  }

  /// Adds a colour as in `#08519C`.
  mutating func append(colour rgb: UInt32) {
    bytes.append(UInt8(ascii: "#"))
    for shift in stride(from: UInt32(20), through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: rgb >> shift & 0xF)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
    }
  }

  /// Writes over bytes that are there already.
  mutating func replace(at offset: Int, with content: [UInt8]) {
    bytes.replaceSubrange(offset..<(offset + content.count), with: content)
  }
}
