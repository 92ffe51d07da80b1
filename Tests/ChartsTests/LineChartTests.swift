import Charts
import Scenes
import Testing

@Suite struct LineChartTests {
  private let scene: Scene

  init() throws { scene = try Fixture.chart.layout(measurer: FixedTextMeasurer()) }

  @Test("every value has a marker in its own slot")
  func everyValueHasAMarker() {
    let expected = Fixture.chart.series.flatMap { series in
      series.values.map { Datum(series: series.name, key: String($0.year)) }
    }
    let drawn = scene.items.filter { $0.role == .marker }.compactMap(\.datum)
    #expect(Set(drawn) == Set(expected))
    #expect(drawn.count == expected.count)
  }

  @Test("a missing year is bridged by a thin dashed line")
  func missingYearsAreBridged() {
    let bridges = scene.items.filter { $0.role == .bridge }
    #expect(bridges.count == 2)
    #expect(bridges.allSatisfy { $0.datum?.series == "东升镇" })
  }

  @Test("a bound has an arrow and says so")
  func boundsAreMarked() {
    let bounds = scene.items.filter { $0.role == .bound }
    #expect(bounds.contains { if case .text(let run) = $0.shape { run.text == "≥13,000" } else { false } })
    #expect(bounds.contains { if case .polygon = $0.shape { true } else { false } })
  }

  @Test("the year that is not over is marked in its label")
  func partYearsAreStarred() {
    let labels = scene.texts(.tickLabel)
    #expect(labels.contains("2025*") && labels.contains("2015") && !labels.contains("2017.5"))
  }

  @Test("of lines that end alike, the one that comes from above is named above")
  func equalEnds() throws {
    let rows = [series("低", from: 2022, "10 50 90"), series("高", from: 2022, "70 80 90")]
    let scene = try Chart(kind: .line, series: rows, years: 2022...2024).layout(measurer: FixedTextMeasurer())
    let names = scene.items.filter { $0.role == .seriesLabel }.compactMap { item in
      if case .text(let run) = item.shape { run } else { nil as TextRun? }
    }
    #expect(names.sorted { $0.box.y < $1.box.y }.map(\.text) == ["高", "低"])
  }
}

extension Scene {
  /// The texts of one role, from the back to the front.
  func texts(_ role: Role) -> [String] {
    items.compactMap { item in
      if item.role == role, case .text(let run) = item.shape { run.text } else { nil }
    }
  }
}
