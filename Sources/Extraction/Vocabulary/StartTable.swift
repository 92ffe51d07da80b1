/// The characters that words begin with, and the automaton's states behind them.
///
/// Most characters of a text begin no word. One bit for each of the 65 536 characters of up to three bytes tells them
/// apart, and a count of the bits before leads to the state, so that a walk need not begin with three steps through
/// the whole automaton.
struct StartTable: Sendable {
  /// One word of bits, and how many bits are set before it.
  struct Row {
    var bits: UInt64 = 0
    var before: Int32 = 0
  }

  private(set) var rows = [Row](repeating: Row(), count: 1024)
  private(set) var states: [Int32] = []

  init(_ keys: [[UInt8]], _ trie: ByteTrie) {
    for key in keys {
      if let scalar = Self.firstScalar(key) { rows[scalar >> 6].bits |= 1 << UInt64(scalar & 63) }
    }
    var count: Int32 = 0
    for index in rows.indices {
      rows[index].before = count
      count += Int32(rows[index].bits.nonzeroBitCount)
    }
    states = Array(repeating: 0, count: Int(count))
    for key in keys {
      guard let scalar = Self.firstScalar(key) else { continue }
      states[Self.place(of: scalar, in: rows[scalar >> 6])] = trie.state(
        after: key.prefix(key[0] < 0x80 ? 1 : 3))
    }
  }

  /// The place of a character's state, or -1 where no word begins with it.
  @inline(__always)
  static func place(of scalar: Int, in row: Row) -> Int {
    let bit = UInt64(1) << UInt64(scalar & 63)
    guard row.bits & bit != 0 else { return -1 }
    return Int(row.before) + (row.bits & (bit - 1)).nonzeroBitCount
  }

  private static func firstScalar(_ key: [UInt8]) -> Int? {
    if key[0] < 0x80 { return Int(key[0]) }
    return key[0] >= 0xE0 && key.count >= 3 ? scalar(key[0], key[1], key[2]) : nil
  }

  /// The character of three bytes.
  @inline(__always)
  static func scalar(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int(first & 0x0F) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
  }
}
