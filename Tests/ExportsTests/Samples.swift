import Foundation
import Statistics

@testable import Exports

/// Made values that every test of exports shares; no report says any of it.
enum Samples {
  static let cases = Metric(
    id: "mediation_cases", chineseName: "矛盾纠纷调解量", englishName: "Disputes mediated", kind: .count,
    unit: UnitOfMeasure("件"), combine: .total, rollUp: .sum, theme: "调解", meaning: "disputes, mediated")
  static let rate = Metric(
    id: "exam_pass_rate", chineseName: "学法考试合格率", englishName: "Exam pass rate", kind: .rate,
    unit: .percent, combine: .first, rollUp: .weighted, denominator: "exam_participants", theme: "学法考试")

  static let district = Place(path: ["云泽市", "澄湖区"], level: .county)
  static let town = Place(path: ["云泽市", "澄湖区", "桃源镇"], level: .town)

  /// Three years: whole, missing, and a bound over some months.
  static let series = Series(
    place: town, metric: cases,
    values: [
      SeriesValue(year: 2020, value: 412, coverage: Coverage(reported: 1, expected: 1), status: .reported),
      SeriesValue(year: 2021, value: nil, coverage: Coverage(reported: 0, expected: 1), status: .missing),
      SeriesValue(
        year: 2022, value: Decimal(string: "1200.5"), qualifier: .atLeast, months: 1...11,
        coverage: Coverage(reported: 1, expected: 1), status: .partial),
    ])

  static func observation(
    place: Place? = town, value: Decimal = 412, number: String = "412", sentence: String = "甲乙412件。",
    period: Period? = Period(year: 2020)
  ) -> Observation {
    Observation(
      place: place, metric: cases.id, period: period, value: value, qualifier: .exact, unit: cases.unit,
      provenance: Provenance(
        report: ReportReference(hash: String(repeating: "ab", count: 32), path: "甲/2020.txt", format: "text"),
        span: 2..<5, number: number, sentenceSpan: 0..<7, sentence: sentence, rule: "trigger"))
  }
}
