import ChineseNumerals
import Foundation
import Testing

/// Text made to hurt: it must end, cleanly and in time linear in its length.
@Suite struct PathologicalTests {
  @Test("A number of a million digits is noise, not a value")
  func millionDigits() throws {
    let numeral = try #require(reportNumeral(String(repeating: "9", count: 1_000_000)))
    #expect(numeral.isNoise)
    #expect(numeral.value == nil)
    #expect(numeral.end == 1_000_000)
  }

  @Test("Thirty-six digits are a value and thirty-seven are not")
  func longestNumber() {
    let longest = String(repeating: "8", count: 36)
    #expect(reportMentions(longest).map(\.meaning) == [longest])
    #expect(reportMentions(longest + "8").isEmpty)
    #expect(reportMentions("一" + String(repeating: "亿", count: 60) + "件").isEmpty)
  }

  @Test(
    "A pattern repeated ten thousand times takes time linear in its length",
    arguments: [
      "9", "一", "十", "万", "亿", "1,", "1，234", "1.", "1-", "1至", "三分之", "一又", "百分之", "1/", "((((", "1 ", "三 ",
      "负", "-", "--1",
      "2^", "1e9", "几十", "数千", "十几", "零", "一零", "点一", "一点", "l1", "O", "a1", "://", "%", "5%", "近", "约百",
      "一户", "第一", "两三", "三五",
      "1\u{3000}", "一\u{3000}万", "余万", "1余", "半", "对折", "七成", "七折", "\u{FF10}", "0", ".", "....5", "一十百千万",
    ])
  func linear(pattern: String) {
    let short = String(repeating: pattern, count: 2_000)
    let long = String(repeating: pattern, count: 10_000)
    for style in [NumeralStyle.general, .reports] {
      let scanner = NumeralScanner(style: style)
      // Linear work gives 5 and quadratic work 25; the least of several tries is what the work itself takes.
      let one = (0..<3).map { _ in Self.time { _ = scanner.mentions(in: short) } }.min() ?? 0
      let five = (0..<3).map { _ in Self.time { _ = scanner.mentions(in: long) } }.min() ?? 0
      #expect(five < one * 12 + 0.001, "\(pattern): \(one) for 1, \(five) for 5")
    }
  }

  /// The processor time that something takes this thread, which other programs do not add to.
  private static func time(_ body: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    body()
    return now() - start
  }

  @Test(
    "Random bytes and random tokens are read to their end, with numerals in order and in bounds",
    arguments: 0..<60)
  func random(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let tokens = Array("0159,，.．-－%％/^eEkl O　一二两三十百千万亿兆零半几数余多点负分之又成折打对个百件第至到近约超以上\u{FF11}".unicodeScalars)
    var bytes: [UInt8] = []
    for _ in 0..<2000 {
      if seed.isMultiple(of: 3) {
        bytes.append(UInt8(next(256)))
      } else {
        bytes += Array(String(tokens[next(tokens.count)]).utf8).prefix(seed.isMultiple(of: 3) ? 2 : 4)
        if seed % 3 == 2, next(9) == 0 { bytes.removeLast() }
      }
    }
    for style in [NumeralStyle.general, .reports] {
      bytes.withUnsafeBufferPointer { bytes in
        let reader = NumeralReader(style: style)
        var offset = 0
        while let start = reader.candidate(in: bytes, from: offset) {
          #expect(start >= offset)
          let numeral = reader.numeral(in: bytes, at: start)
          if let numeral {
            #expect(numeral.start >= 0 && numeral.end > start && numeral.end <= bytes.count)
            guard numeral.end > start else { break }
            _ = QualifiedNumeral(numeral, in: bytes)
          }
          offset = numeral?.end ?? reader.next(in: bytes, after: start)
        }
      }
    }
  }
}
