import Foundation
import Testing

@testable import Statistics

struct RollUpTests {
  /// Places' values, with a denominator after `/` where there is one, and what they roll up to.
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: Metric.RollUp
    let places: [String]
    let value: String
    let status: Status
    let basis: SeriesValue.Basis?

    var testDescription: String { "\(rule): \(places.joined(separator: ", ")) → \(value)" }
  }

  static let cases: [Case] = [
    .init(rule: .sum, places: ["12", "30", "8"], value: "50", status: .reported, basis: .sum),
    .init(rule: .sum, places: ["12", "30+", "8"], value: "50+", status: .reported, basis: .sum),
    .init(rule: .sum, places: ["12", "~30", "8"], value: "~50", status: .reported, basis: .sum),
    .init(rule: .sum, places: ["12-", "30", "8"], value: "50-", status: .reported, basis: .sum),
    .init(rule: .sum, places: ["12-", "~30", "8"], value: "~50", status: .reported, basis: .sum),
    .init(rule: .sum, places: ["12+", "~30", "8"], value: "~50", status: .reported, basis: .sum),
    .init(rule: .sum, places: ["12+", "30-", "8+"], value: "~50", status: .reported, basis: .sum),
    .init(rule: .sum, places: ["12-", "30+", "8"], value: "~50", status: .reported, basis: .sum),
    .init(rule: .sum, places: ["12", "30"], value: "42", status: .incomplete, basis: .sum),
    .init(rule: .sum, places: ["0"], value: "0", status: .incomplete, basis: .sum),
    .init(rule: .sum, places: [], value: "–", status: .missing, basis: nil),
    .init(rule: .sum, places: ["12", "1-11:30", "8"], value: "1-11:50", status: .partial, basis: .sum),
    .init(rule: .sum, places: ["1-9:12", "4-11:30", "8"], value: "4-9:50", status: .partial, basis: .sum),
    .init(rule: .sum, places: ["1-3:12", "7-9:30", "8"], value: "1-9:50", status: .partial, basis: .sum),
    .init(rule: .sum, places: ["12", "1-11:30"], value: "1-11:42", status: .incomplete, basis: .sum),
    // (100 × 45 + 90 × 80 + 95 × 75) / 200
    .init(
      rule: .weighted, places: ["100/45", "90/80", "95/75"], value: "94.125", status: .reported,
      basis: .weightedMean),
    // The place without a denominator has no weight: (100 × 1 + 90 × 2) / 3 = 93.333…
    .init(
      rule: .weighted, places: ["100/1", "90/2", "10"], value: "93.3333", status: .reported,
      basis: .weightedMean),
    .init(rule: .weighted, places: ["100", "90", "98"], value: "98", status: .reported, basis: .median),
    .init(rule: .weighted, places: ["100", "90"], value: "95", status: .incomplete, basis: .median),
    .init(
      rule: .weighted, places: ["100/0", "90/0", "98/0"], value: "98", status: .reported, basis: .median),
    // A lower bound is rounded down, an upper bound up: (90 × 1 + 91 × 1 + 91 × 1) / 3 = 90.666…
    .init(
      rule: .weighted, places: ["90+/1", "91/1", "91/1"], value: "90.6666+", status: .reported,
      basis: .weightedMean
    ),
    .init(
      rule: .weighted, places: ["90-/1", "90/1", "91/1"], value: "90.3334-", status: .reported,
      basis: .weightedMean
    ),
    .init(
      rule: .weighted, places: ["90/1", "91/1", "91/1"], value: "90.6667", status: .reported,
      basis: .weightedMean),
    .init(
      rule: .weighted, places: ["90+/1", "~90/1", "91/2"], value: "~90.5", status: .reported,
      basis: .weightedMean),
    .init(rule: .weighted, places: ["90+", "95", "98"], value: "95+", status: .reported, basis: .median),
    .init(rule: .weighted, places: ["90+", "~95", "98"], value: "~95", status: .reported, basis: .median),
    .init(rule: .weighted, places: ["90+", "95", "98-"], value: "~95", status: .reported, basis: .median),
    // Inexact weights leave a mean of different rates only approximate, one of equal rates as it is.
    .init(
      rule: .weighted, places: ["100/300+", "90/100", "90/100"], value: "~96", status: .reported,
      basis: .weightedMean),
    .init(
      rule: .weighted, places: ["100/300+", "100/100", "100/7"], value: "100", status: .reported,
      basis: .weightedMean),
    .init(
      rule: .weighted, places: ["90+/300+", "90/100", "90/7"], value: "90+", status: .reported,
      basis: .weightedMean),
  ]

  @Test("Places roll up to one value, of three expected", arguments: cases)
  func rollsUp(_ example: Case) {
    var whole = RollUpValue(example.rule)
    var parts: [RollUpValue] = []
    for place in example.places {
      let texts = place.split(separator: "/").map(String.init)
      let value = yearValue(texts[0])
      let weight = texts.count > 1 ? yearValue(texts[1]) : nil
      whole.add(value, weight: weight)
      var part = RollUpValue(example.rule)
      part.add(value, weight: weight)
      parts.append(part)
    }
    let result = whole.seriesValue(year: 2022, expected: 3)
    #expect(Notation.text(result) == example.value)
    #expect(result.status == example.status)
    #expect(result.basis == example.basis)
    #expect(result.coverage == Coverage(reported: example.places.count, expected: 3))

    var ofParts = RollUpValue(example.rule)
    for part in parts.reversed() { ofParts.add(part) }
    #expect(ofParts.seriesValue(year: 2022, expected: 3) == result)
  }

  private func yearValue(_ text: String) -> YearValue {
    let notation = Notation(text)
    return YearValue(value: notation.value, qualifier: notation.qualifier, months: notation.months)
  }

  @Test(
    "A bound is never rounded past itself",
    arguments: [
      ("99.957", Qualifier.atLeast, "99.95"), ("99.951", .atMost, "99.96"), ("99.955", .exact, "99.96"),
      ("99.945", .approx, "99.94"), ("12", .atLeast, "12"),
    ])
  func rounding(_ number: String, _ qualifier: Qualifier, _ rounded: String) {
    #expect(Decimal(string: number)!.rounded(to: 2, as: qualifier) == Decimal(string: rounded)!)
  }
}
