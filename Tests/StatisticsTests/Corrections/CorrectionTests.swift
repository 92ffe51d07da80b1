import Foundation
import Testing

@testable import Statistics

struct CorrectionTests {
  static let observations = [
    Sample.says(Sample.taoyuan, 2022, Sample.petitions, "54", at: 10),
    Sample.says(Sample.taoyuan, 2022, Sample.petitions, "60", at: 40),
    Sample.says(Sample.taoyuan, 2022, Sample.sat, "45+", at: 70),
  ]
  static let hash = observations[0].provenance.report.hash

  static func correction(_ target: Correction.Target, _ value: Decimal?, report: String = hash) -> Correction
  {
    Correction(report: report, target: target, value: value, reason: "误读", who: "王", when: "2024-03-01")
  }

  /// What corrections make of the sample's observations.
  static func apply(_ corrections: [Correction]) -> (
    observations: [CorrectedObservation], findings: [Finding]
  ) {
    let applied = Corrections(corrections, to: observations)
    return (observations.map { applied[$0] }, applied.findings)
  }

  @Test("A correction of a span changes that number alone, and the reading stays to be seen")
  func span() {
    let (corrected, findings) = Self.apply([Self.correction(.span(40..<42), 16)])
    #expect(corrected.map(\.original) == Self.observations)
    #expect(corrected.map(\.effective?.value) == [54, 16, 45])
    #expect(corrected[1].effective?.provenance.span == 40..<42)
    #expect(corrected.map(\.effective?.provenance.rule) == ["trigger", "correction", "trigger"])
    #expect(corrected.map { $0.correction != nil } == [false, true, false])
    #expect(findings.isEmpty)
  }

  @Test("A correction of a figure stands for all statements of it")
  func figure() {
    let target = Correction.Target.figure(place: "澄湖区桃源镇", metric: Sample.petitions.id, year: 2022)
    let (corrected, _) = Self.apply([Self.correction(target, 57)])
    #expect(corrected.map(\.effective?.value) == [57, nil, 45])
    let series = Tabulation(observations: corrected.compactMap(\.effective), metrics: Sample.metrics)
      .series(of: Sample.petitions, for: Sample.taoyuan)
    #expect(series.values.map(\.value) == [57])
  }

  @Test("A number that was read for two metrics is corrected for the one that is named, or for both")
  func oneMetric() {
    let both = [Sample.sat, Sample.petitions].map {
      Sample.says(Sample.taoyuan, 2022, $0, "54", at: 10)
    }
    let hash = both[0].provenance.report.hash
    for (metric, expected) in [(Sample.sat.id, [5, 54]), (nil, [5, 5])] as [(Metric.ID?, [Decimal])] {
      let correction = Self.correction(.span(10..<12, metric: metric), 5, report: hash)
      let applied = Corrections([correction], to: both)
      #expect(both.map { applied[$0].effective?.value } == expected)
    }
  }

  @Test("A correction without a value takes the number out; a corrected bound is exact")
  func withdrawal() {
    let corrections = [Self.correction(.span(10..<12), nil), Self.correction(.span(70..<73), 47)]
    let (corrected, _) = Self.apply(corrections)
    #expect(corrected.map(\.effective?.value) == [nil, 60, 47])
    #expect(corrected[2].effective?.qualifier == .exact)
  }

  @Test("Of two corrections of one number the later counts")
  func later() {
    let corrections = [Self.correction(.span(10..<12), 1), Self.correction(.span(10..<12), 2)]
    #expect(Self.apply(corrections).observations[0].effective?.value == 2)
  }

  @Test("A correction that meets nothing is a finding")
  func unmet() {
    let corrections = [Self.correction(.span(1..<2), 1), Self.correction(.span(10..<12), 1, report: "other")]
    #expect(
      Self.apply(corrections).findings.map(\.kind) == [
        "correction-unmet", "correction-unmet",
      ])
  }

  @Test("What is written is read back")
  func roundTrip() throws {
    let figure = Correction(
      report: "ab", target: .figure(place: "澄湖区桃源镇", metric: "petition_cases", year: 2022), value: nil,
      reason: "原文“54”，\n系\"笔误\", 见附件", who: "李", when: "2024-03-02")
    let corrections = [
      Self.correction(.span(3..<9), Decimal(string: "99.25")!),
      Self.correction(.span(3..<9, metric: "petition_cases"), 3), figure,
    ]
    #expect(try CorrectionFile.parse(CorrectionFile.write(corrections)) == corrections)
    #expect(try CorrectionFile.parse("\u{FEFF}" + CorrectionFile.write(corrections)) == corrections)
    #expect(try CorrectionFile.parse("") == [])
  }

  @Test("A row that nobody has decided counts for nothing, and columns of others do no harm")
  func undecided() throws {
    let text = """
      sentence,report,start,end,place,metric,year,value,reason,who,when
      甲,h,1,3,,petition_cases,,54,,,
      乙,h,4,6,,petition_cases,,54,误读,王,2024-03-01
      """
    let corrections = try CorrectionFile.parse(text)
    #expect(corrections.map(\.target) == [.span(4..<6, metric: "petition_cases")])
  }

  @Test(
    "A line that cannot be used is named",
    arguments: [
      ("h,1,2,,,,5,,王,2024", "reason"), (",1,2,,,,5,误读,王,2024", "hash"), ("h,2,1,,,,5,误读,王,2024", "start"),
      ("h,,,澄湖区,,2022,5,误读,王,2024", "metric"), ("h,1,2,,,,5件,误读,王,2024", "5件"),
    ])
  func badLines(_ line: String, _ word: String) {
    let text = CorrectionFile.columns.joined(separator: ",") + "\r\n\r\n" + line + "\n"
    let error = #expect(throws: CorrectionError.self) { try CorrectionFile.parse(text) }
    #expect(error?.line == 3)
    #expect(error?.reason.contains(word) == true)
  }

  @Test("A missing column is named")
  func missingColumn() {
    let error = #expect(throws: CorrectionError.self) { try CorrectionFile.parse("report,start,end\n") }
    #expect(error?.reason.contains("place") == true)
  }
}
