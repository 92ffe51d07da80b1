import Extraction
import Foundation
import Statistics
import Testing

/// Text made to hurt: reading it must end, cleanly and in time linear in its length, and what is read must be there.
@Suite("Texts made to hurt") struct HostileTextTests {
  /// A text with something in it again and again.
  struct Pattern: CustomTestStringConvertible, Sendable {
    var before = "澄湖区桃源镇2022年法治政府建设报告\n"
    let unit: String
    var after = ""

    var testDescription: String { "\(before)\(unit)…\(after)" }

    func text(bytes: Int) -> [UInt8] {
      Array((before + String(repeating: unit, count: max(1, bytes / unit.utf8.count)) + after).utf8)
    }
  }

  static let patterns = [
    Pattern(before: "受理信访事项", unit: "9", after: "件"), Pattern(before: "受理信访事项", unit: "一", after: "件"),
    Pattern(before: "受理信访事项1", unit: "万", after: "件"), Pattern(before: "受理信访事项1", unit: "件"),
    Pattern(before: "信访总量为", unit: "（", after: "12件"), Pattern(before: "", unit: "(((1件)))"),
    Pattern(unit: "，"), Pattern(unit: "、"), Pattern(unit: "“"), Pattern(unit: "《"), Pattern(unit: " "),
    Pattern(unit: "\n"),
    Pattern(unit: "信访"), Pattern(unit: "调解纠纷5件，"), Pattern(unit: "调解纠纷5件"), Pattern(unit: "，0"),
    Pattern(unit: "0信访"),
    Pattern(before: "受理信访事项100件，", unit: "其中受理信访事项9件，"), Pattern(before: "受理信访事项900件，其中", unit: "甲村9件、"),
    Pattern(unit: "其中"), Pattern(unit: "合格率和", after: "均为100%"), Pattern(unit: "参考率、合格率分别为90%、"),
    Pattern(unit: "2021年"), Pattern(unit: "较上年的"), Pattern(unit: "较2021年的5件，"), Pattern(unit: "未发生"),
    Pattern(unit: "未发生行政复议案件，"), Pattern(unit: "1至11月，"), Pattern(unit: "计划"), Pattern(unit: "全区"),
    Pattern(unit: "受理信访\n12件\n"), Pattern(unit: "项目\t12\t"), Pattern(unit: "一、信访\n"),
    Pattern(unit: "（一）5件\n"),
    Pattern(before: "", unit: "桃源镇"), Pattern(before: "", unit: "桃源镇，\n"),
    Pattern(before: "", unit: "澄湖区人民政府"),
    Pattern(unit: "l2件，"), Pattern(unit: "1 "), Pattern(unit: "1,000件,"), Pattern(unit: "5%"),
    Pattern(unit: "\u{FF11}"),
    Pattern(unit: "e\u{301}"), Pattern(unit: "𠮷5件"), Pattern(unit: "\u{200B}"),
    Pattern(unit: "\u{3000}5件\u{3000}"),
  ]

  /// The processor time that a reading takes this thread, which other programs do not add to.
  private static func time(_ bytes: [UInt8]) throws -> Double {
    let extractor = try MarkedReader.extractor.get()
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    _ = extractor.extract(bytes, report: ReportReference(hash: "", path: "a.txt", format: "text"))
    return now() - start
  }

  @Test("A text four times as long takes not sixteen times as long to read", arguments: patterns)
  func linear(_ pattern: Pattern) throws {
    let (short, long) = (pattern.text(bytes: 3_000), pattern.text(bytes: 12_000))
    // Linear work gives 4 and quadratic work 16; the least of several tries is what the work itself takes.
    let times = try (0..<3).map { _ in (try Self.time(short), try Self.time(long)) }
    let ratio = (times.map(\.1).min() ?? 0) / max(times.map(\.0).min() ?? 0, 0.000_1)
    #expect(ratio < 10)
  }

  @Test("What is read in a text of patterns stands at its span", arguments: patterns)
  func spans(_ pattern: Pattern) throws { try Self.check(pattern.text(bytes: 3_000)) }

  @Test("Random characters and parts of reports are read to their end", arguments: 0..<40)
  func random(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    var text = String.UnicodeScalarView()
    for _ in 0..<400 {
      if seed.isMultiple(of: 4) {
        text.append(Unicode.Scalar(UInt32(next([0x80, 0x3100, 0xA000, 0x11_0000][next(4)]))) ?? "一")
      } else {
        let part = Self.patterns[next(Self.patterns.count)]
        text.append(contentsOf: (part.unit + part.after).unicodeScalars.prefix(1 + next(12)))
      }
    }
    try Self.check(Array(String(text).utf8))
  }

  @Test("Bytes that are no text are read to their end all the same", arguments: 0..<20)
  func bytes(seed: Int) throws {
    var state = UInt64(seed) &+ 1
    let noise = (0..<2000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(state >> 56)
    }
    _ = try Self.time(noise)
  }

  /// Checks that every number stands at its span, whether it was read or left.
  private static func check(_ bytes: [UInt8]) throws {
    let reading = try MarkedReader.extractor.get().extract(
      bytes, report: ReportReference(hash: "", path: "a.txt", format: "text"))
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    for observation in reading.observations {
      let provenance = observation.provenance
      #expect(scalars[provenance.span].elementsEqual(provenance.number.unicodeScalars))
    }
    for mention in reading.unbound {
      #expect(scalars[mention.span].elementsEqual(mention.number.unicodeScalars))
    }
  }
}
