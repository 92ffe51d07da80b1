internal import ChineseNumerals

/// What each character may begin: a word, a number or a sign.
///
/// Most characters of a text begin nothing, and of those that begin words most are not followed by the second character
/// of any. One look at this table tells, so that a walk goes into the automaton only where a word is likely.
struct StartTable: Sendable {
  /// What a character begins.
  struct Start {
    /// The automaton's state behind the character; -1 where no word of more characters begins with it.
    var state: Int32 = -1
    /// The word that the character is by itself, or -1.
    var word: Int32 = -1
    /// One bit for each ``fingerprint`` of the second characters of the words that begin with it.
    var seconds: UInt64 = 0
    /// Whether a number may begin with it.
    var isNumeral = false
    /// Whether it is a sign that ends or encloses something.
    var isSign = false
    /// Whether it begins something whatever follows it.
    var isCertain: Bool { isNumeral || isSign || word >= 0 }
  }

  /// For each of the 65 536 characters of up to three bytes its place among ``starts``; 0 where it begins nothing.
  private(set) var places = [UInt16](repeating: 0, count: 1 << 16)
  private(set) var starts = [Start()]

  /// Makes the table for the words of an automaton, which are numbered in their order here.
  init(_ keys: [[UInt8]], _ trie: ByteTrie) {
    for (word, key) in keys.enumerated() {
      guard let (scalar, length) = Self.scalar(key) else { continue }
      update(scalar) { start in
        if key.count == length {
          start.word = Int32(word)
        } else {
          start.state = trie.state(after: key.prefix(length))
          start.seconds |= key.withUnsafeBufferPointer { 1 << UInt64(Self.fingerprint($0, length)) }
        }
      }
    }
    addNumeralsAndSigns()
  }

  private mutating func addNumeralsAndSigns() {
    let numerals = NumeralReader(style: .reports)
    for value in 0..<UInt32(1 << 16) {
      guard value < 0x80 || value >= 0x800, let scalar = Unicode.Scalar(value) else { continue }
      Array(String(scalar).utf8).withUnsafeBufferPointer { bytes in
        if numerals.candidate(in: bytes, from: 0) == 0 { update(Int(value)) { $0.isNumeral = true } }
        if case .none = Sign(bytes, 0).kind { return }
        update(Int(value)) { $0.isSign = true }
      }
    }
  }

  private mutating func update(_ scalar: Int, _ change: (inout Start) -> Void) {
    if places[scalar] == 0 {
      places[scalar] = UInt16(starts.count)
      starts.append(Start())
    }
    change(&starts[Int(places[scalar])])
  }

  /// The first character of a word and its length in bytes; `nil` where that is neither one byte nor three.
  private static func scalar(_ key: [UInt8]) -> (scalar: Int, length: Int)? {
    if key[0] < 0x80 { return (Int(key[0]), 1) }
    guard key[0] >= 0xE0, key[0] < 0xF0, key.count >= 3 else { return nil }
    return (scalar(key[0], key[1], key[2]), 3)
  }

  /// The character of three bytes.
  @inline(__always)
  static func scalar(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int(first & 0x0F) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
  }

  /// The six bits of the character at an offset by which second characters are told apart: those of its last byte, or
  /// of its second where it has four. There must be as many bytes as its first one says.
  @inline(__always)
  static func fingerprint(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt8 {
    let first = bytes[offset]
    if first >= 0xE0 { return bytes[offset + 2] & 0x3F }
    return (first < 0x80 ? first : bytes[offset + 1]) & 0x3F
  }
}
