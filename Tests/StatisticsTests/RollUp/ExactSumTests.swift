import Foundation
import Testing

@testable import Statistics

struct ExactSumTests {
  @Test(
    "A sum of decimals is exact at any size",
    arguments: [
      (["1", "2"], "3"), (["0.1", "0.2"], "0.3"), (["-5", "2.5"], "-2.5"), ([], "0"),
      (["9223372036854775807", "9223372036854775807"], "18446744073709551614"),
      (["1000000000000000000000000000", "0.0000001"], "1000000000000000000000000000.0000001"),
      (["0.1234567891", "0.0000000009"], "0.12345679"),
      (["99999999999999999999999999.5", "0.5"], "100000000000000000000000000"),
    ])
  func sums(_ numbers: [String], _ sum: String) {
    var total = ExactSum()
    var parts = ExactSum()
    for number in numbers {
      total.add(Decimal(string: number)!)
      var part = ExactSum()
      part.add(Decimal(string: number)!)
      parts.add(part)
    }
    #expect(total.value == Decimal(string: sum)!)
    #expect(parts.value == Decimal(string: sum)!)
    #expect(total.value.description == sum)
  }

  @Test(
    "A quotient keeps to the side of its bound",
    arguments: [
      ("2", "3", Qualifier.atLeast, "0.6666"), ("2", "3", .atMost, "0.6667"), ("2", "3", .exact, "0.6667"),
      ("1", "3", .approx, "0.3333"), ("1", "8", .atMost, "0.125"), ("1", "20000", .exact, "0"),
      ("3", "20000", .exact, "0.0002"),
      ("1000000000000000000000000000000", "3", .atMost, "333333333333333333333333333333.3334"),
    ])
  func quotients(_ number: String, _ divisor: String, _ qualifier: Qualifier, _ quotient: String) {
    var left = ExactSum()
    left.add(Decimal(string: number)!)
    var right = ExactSum()
    right.add(Decimal(string: divisor)!)
    #expect(left.divided(by: right, places: 4, as: qualifier) == Decimal(string: quotient)!)
  }

  @Test(
    "A decimal of up to eighteen digits is two integers and back",
    arguments: ["0", "-1", "99.25", "1200", "-0.001", "999999999999999999", "123456789.123456789"])
  func compact(_ number: String) throws {
    let decimal = Decimal(string: number)!
    let compact = try #require(CompactDecimal(decimal))
    #expect(compact.decimal == decimal)
    #expect(compact.description == number)
  }

  @Test(
    "A decimal with more digits is none",
    arguments: ["18446744073709551617", "66.6666666666666666666666666666"])
  func long(_ number: String) { #expect(CompactDecimal(Decimal(string: number)!) == nil) }

  @Test("An integer is told from a fraction and from what is too large")
  func integers() {
    #expect(CompactDecimal(mantissa: 12, exponent: 2).integer == 1200)
    #expect(CompactDecimal(mantissa: 12, exponent: -1).integer == nil)
    #expect(CompactDecimal(mantissa: 12, exponent: 18).integer == nil)
    #expect(CompactDecimal(mantissa: 0, exponent: 19).integer == 0)
  }
}
