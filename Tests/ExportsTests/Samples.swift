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

  /// The three years with a statement that was corrected and one that was not.
  static var export: Export {
    Export(
      series: [series], metrics: [rate],
      observations: [
        ObservationRecord(observation()),
        ObservationRecord(observation(sentence: "丙，\"丁\"\n戊。"), corrected: 421),
      ])
  }

  /// Values of two metrics for many places of the same few names, with gaps, bounds, part-years and hostile texts.
  static func many(places: Int, years: ClosedRange<Int>) -> Export {
    let towns = (0..<places).map {
      Place(path: ["云泽市", "第\($0 / 4)区", ["桃源镇", "临河街道", "=甲乡", "丙\"丁,镇"][$0 % 4]], level: .town)
    }
    let counties = [Place(path: ["甲市", "同名区"], level: .county), Place(path: ["乙市", "同名区"], level: .county)]
    let series = [cases, rate].flatMap { metric in
      (towns + counties).enumerated().map { number, place in
        Series(
          place: place, metric: metric,
          values: years.map { value(year: $0, number: number, isRate: metric == rate) })
      }
    }
    let observations = (0..<places * years.count).map { number in
      ObservationRecord(
        observation(
          place: number % 9 == 0 ? nil : towns[number % places],
          value: Decimal(number) * Decimal(string: "1.25")!,
          sentence: ["甲乙412件。", "=HYPERLINK(\"x\")", "丙，\"丁\"\n戊。", "-1+1"][number % 4],
          period: number % 7 == 0 ? nil : Period(year: years.lowerBound + number % years.count)),
        corrected: number % 11 == 0 ? Decimal(number) : nil)
    }
    return Export(series: series, metrics: [cases, rate], observations: observations)
  }

  private static func value(year: Int, number: Int, isRate: Bool) -> SeriesValue {
    let coverage = Coverage(reported: 1, expected: 1)
    switch (year + number) % 6 {
    case 0:
      return SeriesValue(
        year: year, value: nil, coverage: Coverage(reported: 0, expected: 1), status: .missing)
    case 1:
      return SeriesValue(
        year: year, value: isRate ? Decimal(string: "99.87") : 120, qualifier: .atLeast, months: 1...11,
        coverage: coverage, status: .partial)
    case 2:
      return SeriesValue(year: year, value: 0, coverage: coverage, status: .reported)
    default:
      let value = isRate ? Decimal(string: "9\(number % 10).5")! : Decimal(number * 1_000 + year)
      return SeriesValue(year: year, value: value, coverage: coverage, status: .reported)
    }
  }
}
