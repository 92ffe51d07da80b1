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
}
