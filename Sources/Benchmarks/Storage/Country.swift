import Foundation
import Statistics
import Storage

/// A made-up country of towns that report every year, the same each time.
struct Country {
  static let years = 2015...2024
  static let metricCount = 51
  static let statementsPerReport = 30

  let towns: [Place]
  let metrics: [Metric]

  /// A country whose reports make about so many observations.
  init(observations: Int) {
    let townCount = max(1, observations / Self.statementsPerReport / Self.years.count)
    towns = (0..<townCount).map { number in
      let county = number / 14
      return Place(
        path: ["省\(county / 92)", "市\(county / 8)", "县\(county)", "镇\(number)"], level: .town)
    }
    metrics = (0..<Self.metricCount).map { number in
      let isRate = number % 5 == 4
      return Metric(
        id: "metric_number_\(number)", chineseName: "指标\(number)", englishName: "Metric \(number)",
        kind: isRate ? .rate : .count, unit: isRate ? .percent : UnitOfMeasure("件"),
        combine: isRate ? .first : number % 2 == 0 ? .total : .sum, rollUp: isRate ? .weighted : .sum,
        denominator: isRate ? "metric_number_\(number - 1)" : nil)
    }
  }

  var reportCount: Int { towns.count * Self.years.count }

  /// The reports in the order in which folders hold them: town by town, year by year.
  func reading(_ number: Int) -> ReportReading {
    let town = towns[number / Self.years.count]
    let year = Self.years.lowerBound + number % Self.years.count
    let reference = ReportReference(hash: Self.hash(number), path: "\(town.name)/\(year).txt", format: "text")
    var text = ""
    var position = 0
    let observations = (0..<Self.statementsPerReport).map { ordinal in
      let metric = metrics[(ordinal * 5 / 3 + number % 2) % metrics.count]
      let value = (number &* 7919 &+ ordinal &* 104_729) % 9973
      let digits = metric.kind == .rate ? "\(90 + value % 10).\(10 + value % 90)" : "\(value)"
      let lead = "全年办理此类事项"
      let sentence = "\(lead)\(digits)件，比上年有所增加。"
      let start = position + lead.unicodeScalars.count
      defer {
        text += sentence
        position += sentence.unicodeScalars.count
      }
      return Observation(
        place: town, metric: metric.id, period: Period(year: ordinal == 29 ? year - 1 : year),
        value: Decimal(string: digits) ?? 0, qualifier: value % 7 == 0 ? .atLeast : .exact, unit: metric.unit,
        role: ordinal == 29 ? .prior : .plain,
        provenance: Provenance(
          report: reference, span: start..<start + digits.count, number: digits,
          sentenceSpan: position..<position + sentence.unicodeScalars.count, sentence: sentence,
          rule: "trigger"))
    }
    let report = StoredReport(
      reference: reference, title: "\(town.shortName)\(year)年报告", place: town, period: Period(year: year),
      text: text)
    return ReportReading(report: report, observations: observations)
  }

  private static func hash(_ number: Int) -> String {
    var state = UInt64(number) &+ 0x9E37_79B9_7F4A_7C15
    return (0..<4).map { _ in
      state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      let digits = String(state, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
