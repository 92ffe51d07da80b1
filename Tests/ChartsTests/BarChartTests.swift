import Charts
import Scenes
import Testing

@Suite struct BarChartTests {
  private let measurer = FixedTextMeasurer()

  @Test(
    "a bar is open where the truth may lie beyond its end, below 0 as above",
    arguments: [("≥50", true), ("≤50", false), ("≤−50", true), ("≥−50", false)])
  func openEnds(written: String, isOpen: Bool) throws {
    let unit = Chart.Unit("件", kind: .change)
    let chart = Chart(
      kind: .bar,
      series: [
        series("甲", from: 2024, written, unit: unit), series("乙", from: 2024, "60", unit: unit),
        series("丙", from: 2024, "−60", unit: unit),
      ], years: 2024...2024)
    let scene = try chart.layout(measurer: measurer)
    let lines = scene.items.filter { item in
      if item.role == .bound, case .polyline = item.shape { true } else { false }
    }
    // The stem of the arrow, and the two sides of an open bar.
    #expect(lines.count == (isOpen ? 3 : 1))
  }

  @Test("parts of a stack bear their values, but for what is too thin and a part that is the whole")
  func parts() throws {
    let chart = Chart(
      kind: .stackedBar,
      series: [series("甲", from: 2022, "500 400 ≥300"), series("乙", from: 2022, "700 0 1")],
      years: 2022...2024)
    let scene = try chart.layout(measurer: measurer)
    #expect(Set(scene.texts(.valueLabel)) == ["500", "700", "1,200", "400", "≥300", "≥301"])
    #expect(SceneChecker().violations(in: scene, expecting: chart.drawnData) == [])
  }

  @Test("names too long for their column are refused, not set one bar a page")
  func longNames() {
    let rows = (1...6).map { series("\($0)" + Fixture.long, from: 2024, "\($0 * 10)") }
    let chart = Chart(kind: .bar, series: rows, years: 2024...2024)
    #expect(throws: LayoutError.self) { try chart.pages(size: ChartSize("half")!.points, measurer: measurer) }
  }

  @Test("where years are told by the legend, part-years have their star there")
  func stars() throws {
    let rows = (1...7).map { series("第\($0)街道", from: 2023, "\($0 * 10) \($0 * 11)*") }
    let scene = try Chart(kind: .groupedBar, series: rows, years: 2023...2024).layout(measurer: measurer)
    #expect(scene.texts(.legend) == ["2023", "2024*"])
  }

  @Test("the word of a break stands over the bars, however close they are")
  func breaks() throws {
    let chart = Chart(
      kind: .bar, series: [series("甲", from: 2015, "900 910 920 930 940 950 960 970 980 990")],
      years: 2015...2024, breaks: [.init(year: 2020)])
    #expect(try chart.layout(measurer: measurer).texts(.breakRule) == ["口径变化"])
  }
}
