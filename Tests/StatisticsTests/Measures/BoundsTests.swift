import Foundation
import Statistics
import Testing

struct BoundsTests {
  private func value(_ number: Decimal, _ qualifier: Qualifier) -> SeriesValue {
    SeriesValue(
      year: 2023, value: number, qualifier: qualifier, coverage: Coverage(reported: 1, expected: 1),
      status: .reported)
  }

  @Test(
    "A value is certainly at least another one as far as the bounds of both tell",
    arguments: [
      (9, .exact, 8, .exact, true), (8, .exact, 8, .exact, true), (7, .exact, 8, .exact, false),
      (9, .atLeast, 8, .exact, true), (9, .exact, 8, .atLeast, false), (9, .exact, 8, .atMost, true),
      (9, .atMost, 8, .exact, false), (9, .approx, 8, .exact, false), (9, .exact, 8, .approx, false),
      (9, .atMost, 0, .exact, true),
    ] as [(Decimal, Qualifier, Decimal, Qualifier, Bool)])
  func order(
    _ number: Decimal, _ qualifier: Qualifier, _ other: Decimal, _ otherQualifier: Qualifier,
    _ isCertain: Bool
  ) {
    let first = value(number, qualifier)
    #expect(first.isCertainlyAtLeast(value(other, otherQualifier), of: .count) == isCertain)
  }

  @Test("No rate exceeds a hundred")
  func rates() {
    #expect(value(100, .exact).isCertainlyAtLeast(value(98, .atLeast), of: .rate))
    #expect(!value(100, .exact).isCertainlyAtLeast(value(98, .atLeast), of: .count))
  }
}
