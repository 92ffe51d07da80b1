internal import Foundation
internal import Statistics

/// All values of one place in one year as bytes, metric after metric in order of their numbers.
///
/// A cell is the metric's number; a byte of flags; where the flags say so a byte of months (first and last by four bits)
/// and one of the exponent; then the mantissa. Numbers are base-128 varints, the mantissa's sign folded into its
/// lowest bit. A value of more than eighteen digits is the count of its characters and the characters. Thirty
/// cells take about 150 bytes, and are read in the time that SQLite takes to step to the next row.
struct CellBlock {
  /// What the byte of flags says beside the qualifier in its lowest two bits.
  private enum Flag {
    static let isOfLaterReport: UInt8 = 4
    static let isDisputed: UInt8 = 8
    static let hasMonths: UInt8 = 16
    static let hasExponent: UInt8 = 32
    static let isText: UInt8 = 64
  }

  private(set) var bytes: [UInt8] = []

  /// Adds a metric's value.
  mutating func append(_ value: YearValue, metric: Int64) {
    append(varint: UInt64(metric))
    let number = CompactDecimal(value.value)
    var flags = UInt8(value.qualifier.code)
    if value.isOfLaterReport { flags |= Flag.isOfLaterReport }
    if value.isDisputed { flags |= Flag.isDisputed }
    if value.months != nil { flags |= Flag.hasMonths }
    if number == nil { flags |= Flag.isText }
    if let number, number.exponent != 0 { flags |= Flag.hasExponent }
    bytes.append(flags)
    if let months = value.months { bytes.append(UInt8(months.lowerBound << 4 | months.upperBound)) }
    if let number {
      if number.exponent != 0 { bytes.append(UInt8(bitPattern: number.exponent)) }
      append(varint: UInt64(bitPattern: number.mantissa << 1 ^ number.mantissa >> 63))
    } else {
      let digits = Array(value.value.description.utf8)
      append(varint: UInt64(digits.count))
      bytes += digits
    }
  }

  private mutating func append(varint number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// One metric's value as it is read.
  struct Cell {
    let metric: Int
    let number: Number
    let qualifier: Qualifier
    let months: ClosedRange<Int>?
    let isOfLaterReport: Bool
    let isDisputed: Bool

    enum Number {
      case compact(CompactDecimal)
      case long(Decimal)
    }

    var yearValue: YearValue {
      let value: Decimal =
        switch number {
        case .compact(let number): number.decimal
        case .long(let number): number
        }
      return YearValue(
        value: value, qualifier: qualifier, months: months, isOfLaterReport: isOfLaterReport,
        isDisputed: isDisputed)
    }
  }

  /// Goes through the cells of a block, which lies in memory for the length of the call only.
  struct Reader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The next cell; `nil` at the end, or where the block breaks off.
    @inline(__always)
    mutating func next() -> Cell? {
      guard position < bytes.count, let metric = varint(), let flags = byte() else { return nil }
      var months: ClosedRange<Int>?
      if flags & Flag.hasMonths != 0 {
        guard let code = byte(), code >> 4 <= code & 15 else { return nil }
        months = Int(code >> 4)...Int(code & 15)
      }
      guard let number = number(flags) else { return nil }
      return Cell(
        metric: Int(truncatingIfNeeded: metric), number: number, qualifier: Qualifier(code: Int64(flags & 3)),
        months: months, isOfLaterReport: flags & Flag.isOfLaterReport != 0,
        isDisputed: flags & Flag.isDisputed != 0)
    }

    @inline(__always)
    private mutating func number(_ flags: UInt8) -> Cell.Number? {
      if flags & Flag.isText != 0 {
        guard let count = varint(), count <= UInt64(bytes.count - position) else { return nil }
        let digits = String(decoding: bytes[position..<position + Int(count)], as: UTF8.self)
        position += Int(count)
        return Decimal(string: digits).map(Cell.Number.long)
      }
      var exponent: Int8 = 0
      if flags & Flag.hasExponent != 0 {
        guard let code = byte() else { return nil }
        exponent = Int8(bitPattern: code)
      }
      guard let folded = varint() else { return nil }
      let mantissa = Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1)
      return .compact(CompactDecimal(mantissa: mantissa, exponent: exponent))
    }

    @inline(__always)
    private mutating func byte() -> UInt8? {
      guard position < bytes.count else { return nil }
      defer { position += 1 }
      return bytes[position]
    }

    @inline(__always)
    private mutating func varint() -> UInt64? {
      var number: UInt64 = 0
      var shift: UInt64 = 0
      while let next = byte() {
        number |= UInt64(next & 0x7F) << shift
        if next < 0x80 { return number }
        shift += 7
        if shift > 63 { return nil }
      }
      return nil
    }
  }
}
