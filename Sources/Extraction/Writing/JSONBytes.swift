internal import ChineseNumerals

/// JSON as bytes, written without strings in between.
struct JSONBytes {
  var bytes: [UInt8] = []

  /// Writes text as it is.
  mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes a string with its quotation marks, escaped as JSON asks.
  mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(0x22)
    var run = 0
    for index in text.indices
    where text[index] < 0x20 || text[index] == 0x22 || text[index] == 0x5C || text[index] == 0x7F {
      bytes.append(contentsOf: text[run..<index])
      escape(text[index])
      run = index + 1
    }
    bytes.append(contentsOf: text[run...])
    bytes.append(0x22)
  }

  mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(0x6E)
    case 0x0D: bytes.append(0x72)
    case 0x09: bytes.append(0x74)
    default:
      raw("u00")
      bytes.append(0x30 + byte >> 4)
      bytes.append("0123456789abcdef".utf8.dropFirst(Int(byte & 0x0F)).first ?? 0x30)
    }
  }

  mutating func number(_ value: Int) { digits(UInt128(value.magnitude), negative: value < 0, places: 0) }

  /// Writes a number in plain decimal notation.
  mutating func number(_ value: ExactDecimal) {
    digits(value.significand.magnitude, negative: value.significand < 0, places: max(0, -value.exponent))
    for _ in 0..<max(0, value.exponent) { bytes.append(0x30) }
  }

  /// Writes digits with the last `places` of them behind a decimal point.
  private mutating func digits(_ magnitude: UInt128, negative: Bool, places: Int) {
    if negative { bytes.append(0x2D) }
    let start = bytes.count
    var rest = magnitude
    var written = 0
    while rest > 0 || written <= places {
      if written == places, places > 0 { bytes.append(0x2E) }
      bytes.append(0x30 + Self.lastDigit(&rest))
      written += 1
    }
    var (low, high) = (start, bytes.count - 1)
    while low < high {
      bytes.swapAt(low, high)
      (low, high) = (low + 1, high - 1)
    }
  }

  /// Takes the last digit off; most numbers fit in a word, whose division is cheap.
  private static func lastDigit(_ number: inout UInt128) -> UInt8 {
    if number <= UInt128(UInt64.max) {
      let (quotient, digit) = UInt64(number).quotientAndRemainder(dividingBy: 10)
      number = UInt128(quotient)
      return UInt8(digit)
    }
    let (quotient, digit) = number.quotientAndRemainder(dividingBy: 10)
    number = quotient
    return UInt8(digit)
  }
}
