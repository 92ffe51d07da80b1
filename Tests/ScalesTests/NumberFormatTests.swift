import Foundation
import Scales
import Testing

@Suite struct NumberFormatTests {
  @Test(
    "digits are grouped by threes and decimals are fixed",
    arguments: [
      ("0", 0, "0"), ("999", 0, "999"), ("1000", 0, "1,000"), ("13000", 0, "13,000"),
      ("1234567.8", 1, "1,234,567.8"),
      ("12.5", 2, "12.50"), ("0.05", 1, "0.1"), ("-1234", 0, "−1,234"), ("-0.04", 1, "0.0"),
      ("99999999999999999999", 0, "99,999,999,999,999,999,999"),
    ])
  func groups(value: String, decimals: Int, expected: String) throws {
    let exact = try #require(Decimal(string: value))
    #expect(NumberFormat(decimals: decimals).text(exact) == expected)
  }

  @Test("ticks are written as their exact values are", arguments: [0.0, 1250.0, 0.5, -2.5, 0.0001, 1e12])
  func ticksAgree(value: Double) throws {
    let exact = try #require(Decimal(string: "\(value)"))
    #expect(NumberFormat(decimals: 4).text(value) == NumberFormat(decimals: 4).text(exact))
  }

  @Test("a bound never passes the truth, and what is written reads back")
  func boundsHold() throws {
    for _ in 0..<2000 {
      let exact = Decimal(Int.random(in: -1_000_000...1_000_000)) / 1000
      let format = NumberFormat(decimals: Int.random(in: 0...3))
      let down = try read(format.text(exact, rounding: .down))
      let up = try read(format.text(exact, rounding: .up))
      let near = try read(format.text(exact))
      #expect(down <= exact && exact <= up)
      #expect(near == down || near == up)
      #expect(format.text(near) == format.text(exact))
    }
  }

  private func read(_ text: String) throws -> Decimal {
    let plain = text.replacing(",", with: "").replacing("−", with: "-")
    return try #require(Decimal(string: plain))
  }

  @Test(
    "numbers are divided by 万 from 100,000 and by 亿 from a hundred million",
    arguments: [
      (99_999.0, ""), (100_000, "万"), (99_999_999, "万"), (100_000_000, "亿"), (0, ""),
    ])
  func divides(magnitude: Double, name: String) {
    #expect(NumberDivision.suited(to: magnitude).name == name)
  }

  @Test("a set of values has as many decimals as it needs, and no more than say something")
  func suits() {
    let values = { (texts: [String]) in texts.compactMap { Decimal(string: $0) } }
    #expect(NumberFormat(suiting: values(["1", "2"])).decimals == 0)
    #expect(NumberFormat(suiting: values(["1.5", "2.25", "3.125"])).decimals == 2)
    #expect(NumberFormat(suiting: values(["98.25"]), limit: 1).decimals == 1)
    #expect(NumberFormat(suiting: values(["0.000123456"])).decimals == 6)
  }
}
