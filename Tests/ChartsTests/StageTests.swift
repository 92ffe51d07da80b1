import Scales
import Scenes
import Testing

@testable import Charts

@Suite struct StageTests {
  @Test(
    "ticks chosen again for the placed panel are the same",
    arguments: ChartCase.lines.filter { $0.chart.settledKind == .line })
  func secondTickPassChangesNothing(_ chartCase: ChartCase) throws {
    let data = try ChartData(chartCase.chart)
    let context = LayoutContext(
      typesetter: Typesetter(FixedTextMeasurer()), theme: chartCase.theme, language: .chinese)
    let frame = try Frame(chartCase.chart.captions, size: chartCase.size.points, context: context)
    let plot = try LinePlot(data, frame: frame, context: context)
    let again = Ticks(
      values: data.rows.flatMap(\.present).map(\.value), measure: data.measure, baseline: data.baseline,
      length: plot.panel.height)
    #expect(again == plot.axis?.ticks)
  }

  @Test("the same chart gives the same scene", arguments: ChartCase.all)
  func repeats(_ chartCase: ChartCase) throws {
    let draw = { try chartCase.scenes(measurer: FixedTextMeasurer()) }
    #expect(try draw() == draw())
  }

  @Test(
    "lines too many to tell apart become facets, unless a few stand out",
    arguments: [
      (6, 0, Chart.Kind.line), (7, 0, .facets), (7, 1, .line), (12, 3, .line), (12, 4, .facets),
      (13, 1, .facets),
    ]
  )
  func settles(count: Int, highlighted: Int, kind: Chart.Kind) {
    let rows = (0..<count).map { series("第\($0)街道", from: 2020, "1 2 3", isHighlighted: $0 < highlighted) }
    #expect(Chart(kind: .line, series: rows, years: 2020...2022).settledKind == kind)
  }

  @Test(
    "the unit is said over the drawing only where the subtitle does not say it",
    arguments: Chart.Kind.allCases)
  func unitIsSaidOnce(kind: Chart.Kind) throws {
    var chart = Fixture.chart
    chart.kind = kind
    chart.years = 2019...2024
    chart.series = Array(chart.series.suffix(2))
    for saysUnit in [true, false] {
      chart.captions.saysUnit = saysUnit
      let scene = try chart.layout(measurer: FixedTextMeasurer())
      #expect(scene.items.count { $0.role == .unitHead } == (saysUnit ? 0 : 1))
    }
  }

  @Test("a chart is told in words: ends, greatest, gaps and bounds")
  func words() throws {
    let text = try Fixture.chart.layout(measurer: FixedTextMeasurer()).alternativeText
    #expect(text.hasPrefix("折线图：某某区三镇矛盾纠纷调解受理量：2024年大幅上升，2015—2025年。"))
    #expect(text.contains("东升镇：2015年1,203件，2025年7,800件（未满全年），最高2024年至少13,000件，2017、2022年未报。"))
  }
}
