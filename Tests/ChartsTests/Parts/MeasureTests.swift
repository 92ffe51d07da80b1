import Foundation
import Testing

@testable import Charts

@Suite struct MeasureTests {
  private func measure(_ amounts: [String], kind: Chart.Unit.Kind = .amount) -> Measure {
    let values = amounts.compactMap { Decimal(string: $0) }.enumerated().map {
      Chart.Value(year: 2000 + $0, amount: $1)
    }
    return Measure(unit: Chart.Unit("元", kind: kind), values: values, language: .chinese)
  }

  @Test(
    "a bound is never rounded to its wrong side",
    arguments: [
      ("999999999", Chart.Qualifier.atLeast, "≥9.99"), ("999999999", .exact, "10.00"),
      ("900000001", .atMost, "≤9.01"), ("3", .exact, "<0.01"), ("3", .atLeast, ">0"), ("3", .atMost, "≤0.01"),
      ("0", .exact, "0"), ("1234000000", .approx, "约12.34"), ("-3", .exact, ">−0.01"),
    ])
  func bounds(amount: String, qualifier: Chart.Qualifier, expected: String) throws {
    let exact = try #require(Decimal(string: amount))
    let measure = measure(["1234567890", "999999999"])
    #expect(measure.head == "亿元")
    #expect(measure.text(exact, qualifier) == expected)
  }

  @Test("changes are signed and rates have one decimal at most")
  func kinds() {
    #expect(measure(["12", "-7"], kind: .change).text(12, .exact) == "+12")
    #expect(measure(["12", "-7"], kind: .change).text(-7, .exact) == "−7")
    let rate = Decimal(9825) / 100
    #expect(measure(["98.25"], kind: .percent).text(rate, .atLeast) == "≥98.2")
  }
}
