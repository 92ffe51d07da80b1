import Foundation
import Testing

@testable import Statistics

struct TabulationTests {
  static let observations: [Observation] = [
    Sample.says(Sample.taoyuan, 2020, Sample.petitions, "40"),
    Sample.says(Sample.linhe, 2020, Sample.petitions, "60"),
    Sample.says(Sample.taoyuan, 2021, Sample.petitions, "44"),
    Sample.says(Sample.linhe, 2021, Sample.petitions, "1-11:50"),
    Sample.says(Sample.taoyuan, 2023, Sample.petitions, "30+"),
    Sample.says(Sample.linhe, 2023, Sample.petitions, "70"),
    Sample.says(Sample.linhe, 2022, Sample.petitions, "66", prior: true, report: "澄湖区临河街道 2023.txt"),
    Sample.says(Sample.linhe, 2020, Sample.petitions, "61", prior: true, report: "澄湖区临河街道 2021.txt"),
    Sample.says(Sample.district, 2021, Sample.petitions, "999"),
    Sample.says(Sample.taoyuan, 2024, Sample.sat, "45"),
    Sample.says(Sample.taoyuan, 2024, Sample.passRate, "100"),
    Sample.says(Sample.linhe, 2024, Sample.sat, "55"), Sample.says(Sample.linhe, 2024, Sample.passRate, "90"),
    Sample.says(nil, 2024, Sample.petitions, "5"), Sample.says(Sample.taoyuan, nil, Sample.petitions, "6"),
  ]
  static let tabulation = Tabulation(
    observations: observations, metrics: Sample.metrics, listed: [Sample.qingshi])

  @Test("A district's series is rolled up from its towns, every year present")
  func district() {
    let series = Self.tabulation.series(of: Sample.petitions, for: Sample.district)
    #expect(series.values.map(\.year) == [2020, 2021, 2022, 2023, 2024])
    #expect(series.values.map(Notation.text) == ["100", "1-11:94", "66", "100+", "–"])
    #expect(series.values.map(\.coverage.description) == ["2/3", "2/3", "1/3", "2/3", "0/3"])
    #expect(series.values.map(\.status) == [.incomplete, .incomplete, .incomplete, .incomplete, .missing])
  }

  @Test("A town's series shows part-years, gaps and figures from later reports")
  func town() {
    let series = Self.tabulation.series(of: Sample.petitions, for: Sample.linhe)
    #expect(series.values.map(Notation.text) == ["60", "1-11:50", "66", "70", "–"])
    #expect(series.values.map(\.status) == [.reported, .partial, .reported, .reported, .missing])
    #expect(series.values.map(\.basis) == [.ownReport, .ownReport, .laterReport, .ownReport, nil])
    #expect(series.values.map(\.coverage.description) == ["1/1", "1/1", "1/1", "1/1", "0/1"])
  }

  @Test("A district's own report is shown when asked for, and never mixed with the towns")
  func own() {
    let series = Self.tabulation.series(of: Sample.petitions, for: Sample.district, own: true)
    #expect(series.values.map(Notation.text) == ["–", "999", "–", "–", "–"])
  }

  @Test("A span that is asked for is kept to")
  func span() {
    let series = Self.tabulation.series(of: Sample.petitions, for: Sample.linhe, years: 2019...2021)
    #expect(series.values.map(Notation.text) == ["–", "60", "1-11:50"])
  }

  @Test("A rate is weighted by its denominator")
  func rate() {
    let series = Self.tabulation.series(of: Sample.passRate, for: Sample.district)
    // (45 × 100 + 55 × 90) / 100
    #expect(series.values.last.map(Notation.text) == "94.5")
    #expect(series.values.last?.basis == .weightedMean)
  }

  @Test("A value lists the statements that made it and those that did not")
  func contributions() {
    let made = Self.tabulation.contributions(of: Sample.petitions, in: 2020, for: Sample.district)
    #expect(made.map(\.place) == [Sample.linhe, Sample.linhe, Sample.taoyuan])
    #expect(made.map(\.use) == [.counted, .overruled, .counted])
    #expect(made.map(\.observation.value) == [60, 61, 40])
  }

  @Test("A later report that says otherwise is a finding with its span")
  func laterFigure() throws {
    let finding = try #require(Self.tabulation.findings.first)
    #expect(Self.tabulation.findings.count == 1)
    #expect(finding.kind == "prior-differs")
    #expect(finding.report?.path == "澄湖区临河街道 2021.txt")
    #expect(finding.spans == [0..<2])
    #expect(finding.facts.contains("60件") && finding.facts.contains("61件"))
  }

  @Test("A statement about an earlier year than its report's is a later report's figure")
  func statementOfEarlierYear() {
    let tabulation = Tabulation(
      observations: [
        Sample.says(Sample.taoyuan, 2022, Sample.petitions, "50"),
        Sample.says(Sample.taoyuan, 2022, Sample.petitions, "48", report: "later"),
        Sample.says(Sample.taoyuan, 2023, Sample.petitions, "60", report: "later"),
        Sample.says(Sample.taoyuan, 2023, Sample.sat, "60", report: "later"),
      ], metrics: Sample.metrics)
    let series = tabulation.series(of: Sample.petitions, for: Sample.taoyuan)
    #expect(series.values.map(Notation.text) == ["50", "60"])
    #expect(tabulation.findings.map(\.kind) == ["prior-differs"])
  }

  @Test("A short path that may be two places is a finding, and in no series")
  func ambiguousPlace() {
    let other = Place(path: ["云泽市", "东山县"], level: .county)
    let tabulation = Tabulation(
      observations: [Sample.says(Place(path: ["城关镇"], level: .town), 2022, Sample.petitions, "50")],
      metrics: Sample.metrics, listed: [Sample.town("城关镇"), Sample.town("城关镇", of: other)])
    #expect(tabulation.findings.map(\.kind) == ["place-ambiguous"])
    #expect(tabulation.allSeries(of: Sample.metrics).isEmpty)
  }

  @Test("All series with a value are listed by place and metric")
  func allSeries() {
    let all = Self.tabulation.allSeries(of: Sample.metrics, within: Sample.district)
    #expect(
      all.map { "\($0.place.shortName) \($0.metric.id)" } == [
        "澄湖区 petition_cases", "澄湖区 exam_participants", "澄湖区 exam_pass_rate",
        "临河街道 petition_cases", "临河街道 exam_participants", "临河街道 exam_pass_rate",
        "桃源镇 petition_cases", "桃源镇 exam_participants", "桃源镇 exam_pass_rate",
      ])
  }
}
