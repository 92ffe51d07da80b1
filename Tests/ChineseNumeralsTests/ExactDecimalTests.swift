import ChineseNumerals
import Foundation
import Testing

@Suite struct ExactDecimalTests {
  @Test(
    "Equal numbers are equal values, in lowest terms",
    arguments: [(1200, 0, 12, 2), (0, 5, 0, 0), (-50, -1, -5, 0), (7, 0, 7, 0)])
  func lowestTerms(significand: Int, exponent: Int, lowest: Int, power: Int) {
    let number = ExactDecimal(significand: Int128(significand), exponent: exponent)
    #expect(number == ExactDecimal(significand: Int128(lowest), exponent: power))
    #expect(number.significand == Int128(lowest))
    #expect(number.exponent == power)
  }

  @Test(
    "A number prints in plain decimal notation and converts to Foundation's decimal",
    arguments: [
      (12345, -2, "123.45"), (5, -3, "0.005"), (-5, -1, "-0.5"), (12, 4, "120000"), (0, 0, "0"),
      (-7, 0, "-7"),
      (9_007_199_254_740_993, 0, "9007199254740993"),
    ])
  func printing(significand: Int, exponent: Int, text: String) {
    let number = ExactDecimal(significand: Int128(significand), exponent: exponent)
    #expect(number.description == text)
    #expect(number.decimal == Decimal(string: text))
  }

  @Test("Thirty-six digits convert without loss")
  func longNumbers() {
    let text = "123456789012345678901234567890123456"
    let number = ExactDecimal(significand: Int128(text) ?? 0)
    #expect(number.description == text)
    #expect(number.decimal == Decimal(string: text))
  }

  @Test(
    "Numbers compare by value, whatever their exponents",
    arguments: [(1, 3, 999, 0), (-1, 0, 1, -5), (-3, 2, -2, 2), (1, 60, 1, -60), (0, 0, 1, -9)])
  func comparing(a: Int, x: Int, b: Int, y: Int) {
    let one = ExactDecimal(significand: Int128(a), exponent: x)
    let other = ExactDecimal(significand: Int128(b), exponent: y)
    #expect((one < other) == (one.decimal < other.decimal))
    #expect((other < one) == (other.decimal < one.decimal))
    #expect(one != other)
  }

  @Test("Only whole numbers have an integer")
  func integers() {
    #expect(ExactDecimal(significand: 12, exponent: 3).integer == 12000)
    #expect(ExactDecimal(significand: 12, exponent: -1).integer == nil)
    #expect(ExactDecimal(significand: 1, exponent: 30).integer == nil)
  }
}
