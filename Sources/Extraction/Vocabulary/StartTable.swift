internal import ChineseNumerals

/// What each character of an alphabet may begin: a word, a number or a sign.
///
/// Of the characters that begin words most are not followed by the second character of any. One look at this table
/// tells, so that a walk goes into the automaton only where a word is likely.
struct StartTable: Sendable {
  /// What a character begins.
  struct Start {
    /// The automaton's state behind the character.
    var state: Int32 = 0
    /// The word that the character is by itself, or -1.
    var word: Int32 = -1
    /// One bit for the last six bits of the codes of the characters that come second in words; 0 where none does.
    var seconds: UInt64 = 0
    /// Whether a number may begin with it.
    var isNumeral = false
    /// Whether it is a sign that ends or encloses something.
    var isSign = false

    /// Whether it begins something whatever follows it.
    var isCertain: Bool { isNumeral || isSign || word >= 0 }
  }

  /// By the codes of the alphabet.
  private(set) var starts: [Start] = []

  /// Makes the table of words in codes, and gives codes to what begins numbers and to signs.
  init(_ words: [[Int]], _ alphabet: inout Alphabet) {
    let numerals = NumeralReader(style: .reports)
    for value in 0..<UInt32(0x10000) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      Array(String(scalar).utf8).withUnsafeBufferPointer { bytes in
        let isNumeral = numerals.candidate(in: bytes, from: 0) == 0
        let isSign = Sign(bytes, 0).isAny
        if isNumeral || isSign {
          update(alphabet.insert(scalar)) { ($0.isNumeral, $0.isSign) = (isNumeral, isSign) }
        }
      }
    }
    for (word, codes) in words.enumerated() {
      update(codes[0]) { start in
        if codes.count == 1 { start.word = Int32(word) } else { start.seconds |= Self.bit(codes[1]) }
      }
    }
    update(alphabet.count - 1) { _ in }
  }

  private mutating func update(_ code: Int, _ change: (inout Start) -> Void) {
    if code >= starts.count { starts += Array(repeating: Start(), count: code + 1 - starts.count) }
    change(&starts[code])
  }

  /// Takes down the state that the automaton is in behind a first character.
  mutating func set(state: Int32, behind code: Int) { starts[code].state = state }

  /// The bit that stands for a second character.
  @inline(__always)
  static func bit(_ code: Int) -> UInt64 { 1 << UInt64(code & 63) }
}
