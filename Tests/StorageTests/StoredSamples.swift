import Foundation
import Statistics

@testable import Storage

/// Reports of a fictional district to be stored, each with a text that its observations' spans point into.
enum Sample {
  static let district = Place(path: ["云泽市", "澄湖区"], level: .county)
  static let taoyuan = town("桃源镇")
  static let linhe = town("临河街道")
  static let cases = metric("petition_cases", .count, .total, .sum)
  static let events = metric("publicity_events", .count, .sum, .sum)
  static let sat = metric("exam_participants", .count, .sum, .sum)
  static let rate = metric("exam_pass_rate", .rate, .first, .weighted, denominator: "exam_participants")
  static let metrics = [cases, events, sat, rate]

  static func town(_ name: String) -> Place { Place(path: ["云泽市", "澄湖区", name], level: .town) }

  static func metric(
    _ id: String, _ kind: Metric.Kind, _ combine: Metric.Combine, _ rollUp: Metric.RollUp,
    denominator: String? = nil
  ) -> Metric {
    Metric(
      id: id, chineseName: id, englishName: id, kind: kind,
      unit: kind == .rate ? .percent : UnitOfMeasure("件"),
      combine: combine, rollUp: rollUp, denominator: denominator)
  }

  /// A statement to be made into an observation of a report.
  struct Statement {
    var metric: Metric
    var number: String
    var qualifier: Qualifier = .exact
    var year: Int?
    var months: ClosedRange<Int>?
    var role: Observation.Role = .plain
    var place: Place?
  }

  /// A report of a place and year: a sentence for each statement, after a heading.
  static func reading(
    _ place: Place?, _ year: Int, _ statements: [Statement], path: String? = nil, findings: [Finding] = []
  ) -> ReportReading {
    let path = path ?? "\(place?.name ?? "未知")\(year).txt"
    var text = "\(path)\u{1F4C4}报告。\r\n"
    let hash = fakeHash(of: path + statements.map { "\($0)" }.joined())
    let reference = ReportReference(hash: hash, path: path, format: "text")
    var observations: [Observation] = []
    for statement in statements {
      let sentence = "本年\(statement.metric.id)为\(statement.number)件。"
      let start = text.unicodeScalars.count
      let numberStart = start + "本年\(statement.metric.id)为".unicodeScalars.count
      text += sentence
      observations.append(
        Observation(
          place: statement.place ?? place, metric: statement.metric.id,
          period: Period(year: statement.year ?? year, months: statement.months),
          value: Decimal(string: statement.number)!, qualifier: statement.qualifier,
          unit: statement.metric.unit,
          role: statement.role,
          provenance: Provenance(
            report: reference, span: numberStart..<numberStart + statement.number.unicodeScalars.count,
            number: statement.number, sentenceSpan: start..<start + sentence.unicodeScalars.count,
            sentence: sentence, page: statement.metric == cases ? 2 : nil, rule: "trigger")))
    }
    let report = StoredReport(
      reference: reference, title: "\(place?.shortName ?? "")报告", place: place, period: Period(year: year),
      text: text)
    return ReportReading(report: report, observations: observations, findings: findings)
  }

  /// Sixty-four hexadecimal digits that stand for a content.
  static func fakeHash(of content: String) -> String {
    let seed = content.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    let digits = String(seed, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.count) + digits
    return String(repeating: padded, count: 4)
  }

  /// Five years of two towns and their district, with bounds, a part-year, a prior figure and a gap.
  static let corpus: [ReportReading] = [
    reading(taoyuan, 2020, [.init(metric: cases, number: "40"), .init(metric: sat, number: "45")]),
    reading(linhe, 2020, [.init(metric: cases, number: "60"), .init(metric: rate, number: "99.25")]),
    reading(
      taoyuan, 2021,
      [
        .init(metric: events, number: "10", qualifier: .atLeast),
        .init(metric: events, number: "10", qualifier: .atLeast),
        .init(metric: rate, number: "98.5"), .init(metric: sat, number: "50"),
      ]),
    reading(
      linhe, 2021,
      [
        .init(metric: cases, number: "55", months: 1...11),
        .init(metric: cases, number: "61", year: 2020, role: .prior),
        .init(metric: rate, number: "90"), .init(metric: sat, number: "150"),
      ]),
    reading(
      linhe, 2023,
      [.init(metric: cases, number: "70"), .init(metric: cases, number: "66", year: 2022, role: .prior)]),
    reading(district, 2021, [.init(metric: cases, number: "999")]),
    reading(taoyuan, 2024, []),
  ]
}

/// A fresh folder that is removed with its owner.
final class TemporaryFolder {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String = "store.sqlite") -> String { url.appendingPathComponent(name).path }
}

/// Where a store is kept: every test of behaviour runs on both.
enum Medium: CaseIterable {
  case memory, file

  /// Runs a test on a new store.
  func withStore(_ body: (Store) throws -> Void) throws {
    switch self {
    case .memory: try body(Store(inMemoryWith: Sample.metrics))
    case .file:
      let folder = try TemporaryFolder()
      try withExtendedLifetime(folder) { try body(Store(path: folder.file(), metrics: Sample.metrics)) }
    }
  }
}
