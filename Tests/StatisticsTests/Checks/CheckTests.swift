import Foundation
import Testing

@testable import Statistics

struct CheckTests {
  /// Statements of one report by metric, and the kinds of findings that they raise.
  struct Case: CustomTestStringConvertible, Sendable {
    let statements: [(metric: Metric, number: String)]
    let kinds: [String]

    var testDescription: String { statements.map { "\($0.metric.id) \($0.number)" }.joined(separator: ", ") }
  }

  static let accepted = Sample.metric("mediation_cases", .count, .total, .sum)
  static let resolved = Sample.metric("mediation_resolved", .count, .total, .sum, partOf: accepted.id)
  static let success = Sample.metric(
    "mediation_success_rate", .rate, .first, .weighted, denominator: accepted.id, numerator: resolved.id)
  static let metrics = [accepted, resolved, success]

  static let cases: [Case] = [
    .init(statements: [(accepted, "54"), (resolved, "32")], kinds: []),
    .init(statements: [(accepted, "54"), (resolved, "55")], kinds: ["part-above-whole"]),
    .init(statements: [(accepted, "50+"), (resolved, "55")], kinds: []),
    .init(statements: [(accepted, "50"), (resolved, "55+")], kinds: ["part-above-whole"]),
    .init(statements: [(accepted, "54"), (resolved, "~55")], kinds: []),
    .init(statements: [(resolved, "55")], kinds: []),
    // 2009 of 2039 is 98.5286…: rounded, truncated, and neither.
    .init(statements: [(accepted, "2039"), (resolved, "2009"), (success, "98.53")], kinds: []),
    .init(statements: [(accepted, "2039"), (resolved, "2009"), (success, "98.52")], kinds: []),
    .init(statements: [(accepted, "2039"), (resolved, "2009"), (success, "98.5")], kinds: []),
    .init(statements: [(accepted, "2039"), (resolved, "2009"), (success, "98")], kinds: []),
    .init(
      statements: [(accepted, "2039"), (resolved, "2009"), (success, "98.51")], kinds: ["rate-mismatch"]),
    .init(statements: [(accepted, "2039"), (resolved, "2009"), (success, "100")], kinds: ["rate-mismatch"]),
    .init(statements: [(accepted, "2039"), (resolved, "2000+"), (success, "100")], kinds: []),
    .init(statements: [(accepted, "54!"), (accepted, "60")], kinds: ["parts-exceed-whole"]),
    .init(statements: [(accepted, "54!"), (accepted, "40"), (accepted, "14")], kinds: []),
    .init(
      statements: [(accepted, "54!"), (accepted, "40"), (accepted, "15")], kinds: ["parts-exceed-whole"]),
    .init(
      statements: [(accepted, "54!"), (accepted, "40+"), (accepted, "15")], kinds: ["parts-exceed-whole"]),
    .init(statements: [(accepted, "54!"), (accepted, "54"), (accepted, "30"), (accepted, "30")], kinds: []),
  ]

  @Test("A report's statements are checked against each other", arguments: cases)
  func reportChecks(_ example: Case) {
    let observations = example.statements.enumerated().map { position, statement in
      Sample.says(Sample.taoyuan, 2022, statement.metric, statement.number, at: position * 50)
    }
    let findings = checkReports(observations, metrics: Self.metrics)
    #expect(findings.map(\.kind) == example.kinds)
    for finding in findings {
      #expect(finding.spans.count >= 2)
      #expect(finding.report == observations[0].provenance.report)
    }
    #expect(checkReports(observations.reversed(), metrics: Self.metrics).map(\.kind) == example.kinds)
  }

  @Test("Figures of different years or reports are not checked against each other")
  func separate() {
    let observations = [
      Sample.says(Sample.taoyuan, 2022, Self.accepted, "54"),
      Sample.says(Sample.taoyuan, 2023, Self.resolved, "60"),
      Sample.says(Sample.taoyuan, 2022, Self.resolved, "60", report: "another"),
      Sample.says(Sample.taoyuan, 2022, Self.resolved, "60", prior: true),
    ]
    #expect(checkReports(observations, metrics: Self.metrics).isEmpty)
  }

  @Test("Which metrics bound each other is said by the metrics")
  func ownMetrics() {
    let planted = Sample.metric("trees", .count, .total, .sum)
    let grown = Sample.metric("trees_grown", .count, .total, .sum, partOf: "trees")
    let observations = [
      Sample.says(Sample.taoyuan, 2022, planted, "54"),
      Sample.says(Sample.taoyuan, 2022, grown, "60", at: 50),
    ]
    #expect(checkReports(observations, metrics: [planted, grown]).map(\.kind) == ["part-above-whole"])
    #expect(checkReports(observations, metrics: Self.metrics).isEmpty)
  }

  @Test(
    "Jumps and repetitions between years are found",
    arguments: [
      (["120", "1200"], ["jump"]), (["1200", "125"], ["jump"]), (["120", "12000"], ["jump"]),
      (["12", "120000"], ["jump"]), (["120", "600"], []), (["9", "90"], []), (["120", "–", "1200"], []),
      (["120", "1-6:1200"], []), (["1234", "1234"], ["same-number"]), (["100", "100"], []),
      (["1234", "1234", "12345"], ["same-number", "jump"]),
    ])
  func years(_ numbers: [String], _ kinds: [String]) {
    let observations = numbers.enumerated().filter { $1 != "–" }.map { offset, number in
      Sample.says(Sample.taoyuan, 2020 + offset, Sample.petitions, number, at: 7)
    }
    let findings = Tabulation(observations: observations, metrics: Sample.metrics).checkSeries()
    #expect(findings.map(\.kind) == kinds)
    for finding in findings { #expect(finding.spans.first?.lowerBound == 7) }
  }

  @Test("A report with another's text is found in spite of new names and numbers")
  func copies() {
    let body = String(repeating: "全年扎实推进各项工作，", count: 20)
    func report(_ path: String, _ place: Place, _ text: String) -> (
      reference: ReportReference, place: Place?, text: String
    ) {
      (ReportReference(hash: path, path: path, format: "text"), place, text)
    }
    let reports = [
      report("b", Sample.linhe, "临河街道2023年报告。\(body)受理54件。"),
      report("a", Sample.taoyuan, "桃源镇2022年报告。 \(body)受理1200件。"),
      report("c", Sample.qingshi, "青石镇2022年报告。\(body)处理1200件。"),
      report("d", Sample.qingshi, "无。"), report("e", Sample.taoyuan, "无。"),
    ]
    var copies = CopiedReports()
    let findings = reports.sorted { $0.reference.path < $1.reference.path }.compactMap {
      copies.check($0.reference, place: $0.place, text: $0.text)
    }
    #expect(findings.map(\.report?.path) == ["b"])
    #expect(findings.first?.facts.contains("a") == true)
    #expect(findings.first?.spans == [0..<reports[0].text.unicodeScalars.count])
  }

  @Test("The most doubtful readings come first, then those that nothing is said against")
  func doubtfulReadings() {
    let readings =
      ["1", "2", "3", "4"].enumerated().map { position, number in
        Sample.says(Sample.taoyuan, 2022, Sample.petitions, number, at: position * 50, report: "a")
      } + [Sample.says(Sample.linhe, 2022, Sample.petitions, "5", at: 100, report: "b")]
    func finding(_ severity: Finding.Severity, _ spans: [Range<Int>], of observation: Observation) -> Finding
    {
      Finding(
        kind: "k", severity: severity, facts: ["m"], report: observation.provenance.report, spans: spans)
    }
    let findings = [
      finding(.note, [0..<1], of: readings[0]), finding(.note, [0..<200], of: readings[0]),
      finding(.warning, [100..<101], of: readings[0]), finding(.note, [], of: readings[4]),
    ]
    let ordered = DoubtfulReading.all(readings, findings: findings)
    #expect(ordered.map(\.observation.value) == [3, 1, 2, 4, 5])
    #expect(ordered.map(\.doubts.count) == [2, 2, 1, 1, 1])
    #expect(ordered[0].doubts.map(\.severity) == [.warning, .note])
    #expect(
      DoubtfulReading.all(readings, findings: [findings[2]]).map(\.observation.value) == [3, 1, 2, 4, 5])
  }
}
