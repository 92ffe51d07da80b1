import Charts
import Foundation
import Phrases
import Scenes
import Statistics
import Testing

@testable import Figures

@Suite("Figures of a district and comparisons") struct DistrictFiguresTests {
  private let petitions = Metric(
    id: "petition_cases", chineseName: "信访事项受理量", englishName: "Petitions handled", kind: .count,
    unit: UnitOfMeasure("件"), combine: .total, rollUp: .sum)

  /// Two towns over three years; 乙镇 has no petitions in 2021, nobody an exam.
  private func source() -> TabulationSource {
    var observations: [Observation] = []
    for (place, metric, year, value) in [
      ("甲镇", petitions.id, 2021, 10), ("甲镇", petitions.id, 2022, 12), ("甲镇", petitions.id, 2023, 15),
      ("乙镇", petitions.id, 2022, 8), ("乙镇", petitions.id, 2023, 10), ("甲镇", mediation.id, 2023, 3),
      ("乙镇", mediation.id, 2023, 4), ("甲镇", mediation.id, 2022, 3), ("乙镇", mediation.id, 2022, 7),
    ] as [(String, String, Int, Int)] {
      observations.append(
        Observation(
          place: town(place), metric: metric, period: Period(year: year), value: Decimal(value),
          qualifier: .exact, unit: UnitOfMeasure("件"),
          provenance: Provenance(
            report: ReportReference(hash: "\(place)\(year)", path: "\(place)\(year).txt", format: "text"),
            span: 2..<4, number: "\(value)", sentenceSpan: 0..<5, sentence: "共\(value)件。", rule: "trigger")))
    }
    let metrics = [petitions, mediation, passRate]
    return TabulationSource(Tabulation(observations: observations, metrics: metrics), metrics: metrics)
  }

  @Test("One figure a metric with data, and an overview of the headline metrics before them")
  func allFigures() throws {
    var colours = ColourAssignment()
    let source = source()
    let figures = try DistrictFigures(
      of: try source.place(named: "澄湖区"), metrics: source.metrics(), from: source, colours: &colours)
    #expect(figures.all.map(\.name) == ["overview", "petition_cases", "mediation_cases"])
    var inBriefing = try #require(figures.overview)
    let overview = inBriefing.chart()
    #expect(overview.kind == .facets && overview.hasFreeAxes)
    #expect(overview.captions.title == "澄湖区法治政府建设主要指标")
    #expect(overview.series.map(\.label) == ["信访事项受理量", "矛盾纠纷调解量"])
    #expect(
      overview.series.map(\.summary) == [
        "2023年25件，比2022年+25.0%，2/2个镇", "2023年7件，比2022年-30.0%，2/2个镇".replacingOccurrences(of: "-", with: "−"),
      ])
    #expect(overview.captions.coverage == ["覆盖：2023年各指标2个镇中2个有数。"])
    inBriefing.hasAnnex = true
    #expect(inBriefing.chart().captions.coverage == ["覆盖：2023年各指标2个镇中2个有数，此前年份见附件。"])
  }

  @Test("A total carries the statements of all its towns")
  func provenance() throws {
    var colours = ColourAssignment()
    let source = source()
    let figures = try DistrictFigures(
      of: try source.place(named: "澄湖区"), metrics: [petitions], from: source, colours: &colours)
    #expect(figures.overview == nil)
    #expect(figures.metrics[0].series[0].counted.count == 5)
    let chart = figures.metrics[0].chart()
    #expect(chart.captions.coverage == ["覆盖：2021年1/2个镇有数，其余年份2/2。"])
    #expect(chart.captions.sources == ["来源：澄湖区各镇2021—2023年法治政府建设年度报告（共5处原文）。"])
    #expect(chart.series[0].values.map(\.isIncomplete) == [true, false, false])
  }

  @Test("Of a single year the towns are ranked, and there is no overview")
  func oneYear() throws {
    var colours = ColourAssignment()
    let source = source()
    let figures = try DistrictFigures(
      of: try source.place(named: "澄湖区"), metrics: source.metrics(), years: 2023...2023, from: source,
      colours: &colours)
    #expect(figures.all.map(\.name) == ["petition_cases", "mediation_cases"])
    #expect(figures.all.allSatisfy { $0.kind == .bar && $0.series.count == 2 })
    #expect(figures.metrics[0].chart().captions.title == "澄湖区各镇2023年信访事项受理量")
  }

  @Test("Where the reports under a place are all of one year, that is known")
  func onlyYear() throws {
    let source = source()
    #expect(source.onlyReportYear(within: district) == nil)
    let towns = [town("甲镇"), town("乙镇")]
    let reports = towns.map { PlaceYear(place: $0, year: 2023) }
    let single = TabulationSource(
      Tabulation(observations: [], metrics: [petitions], reports: reports), metrics: [petitions])
    #expect(single.onlyReportYear(within: district) == 2023)
    #expect(single.onlyReportYear(within: towns[0]) == nil)
  }

  @Test("A metric without any value is refused by name")
  func nothing() throws {
    var colours = ColourAssignment()
    let source = source()
    let error = #expect(throws: FigureError.self) {
      try DistrictFigures(
        of: try source.place(named: "澄湖区"), metrics: [passRate], from: source, colours: &colours)
    }
    guard case .noData("学法考试合格率", _, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("Towns compared keep their colours from lines to bars")
  func comparison() throws {
    var colours = ColourAssignment()
    let source = source()
    let towns = source.places(with: petitions)
    let lines = try Comparison(of: petitions, places: towns.reversed(), within: district)
      .figure(from: source, colours: &colours)
    let bars = try Comparison(of: petitions, places: towns, within: district, years: 2023...2023)
      .figure(from: source, colours: &colours)
    #expect(lines.kind == .line && bars.kind == .bar)
    #expect(bars.name == "compare-petition_cases-2023")
    let lineColours = Dictionary(uniqueKeysWithValues: lines.chart().series.map { ($0.name, $0.style) })
    let barColours = Dictionary(uniqueKeysWithValues: bars.chart().series.map { ($0.name, $0.style) })
    #expect(lineColours == barColours && Set(barColours.values).count == 2)
    #expect(bars.chart().captions.title == "澄湖区各镇2023年信访事项受理量")
  }

  @Test("Checks of figures find nothing in sound ones, over several pages too")
  func checks() throws {
    var colours = ColourAssignment()
    let many = (1...60).map { number in
      ExplainedSeries(
        series: Series(
          place: town("第\(number)号人民政府街道办事处"), metric: petitions, values: [value(2023, Decimal(number))]))
    }
    let figure = try Figure(series: many, years: 2023...2023, colours: &colours)
    let check = try FigureCheck(figure, measurer: FixedTextMeasurer())
    #expect(check.scenes.count > 1)
    #expect(check.violations.isEmpty)
  }

  @Test("An unknown metric is refused with the nearest")
  func unknownMetric() {
    let error = #expect(throws: FigureError.self) { try source().metric(named: "petition_case") }
    guard case .unknownMetric("petition_case", nearest: ["petition_cases", "mediation_cases"])? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
