import Charts
import Foundation
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

  @Test("the line between totals of different places is dashed, the others are not")
  func otherPlaces() throws {
    let values = [2020, 2021, 2022, 2023].map { year in
      Chart.Value(year: year, amount: 10, isIncomplete: true, isOfOtherPlaces: year == 2022)
    }
    let total = Chart.Series(name: "全区", unit: Chart.Unit("件", kind: .count), values: values)
    let scene = try Chart(kind: .line, series: [total], years: 2020...2023)
      .layout(measurer: FixedTextMeasurer())
    let dashes = scene.items.filter { $0.role == .line }.compactMap { item in
      if case .polyline(_, let stroke) = item.shape { !stroke.dash.isEmpty } else { nil as Bool? }
    }
    #expect(dashes == [false, true, false])
  }

  @Test("high rates may begin above 0, at a full ten, and the drawing says so")
  func axisStart() throws {
    let rates = series("甲镇", from: 2021, "93.5 98 100", unit: Chart.Unit("%", kind: .percent))
    var chart = Chart(kind: .line, series: [rates], years: 2021...2023, baseline: .fitted)
    let fitted = try chart.layout(measurer: FixedTextMeasurer())
    #expect(fitted.texts(.unitHead) == ["%，纵轴从90起"])
    #expect(fitted.texts(.tickLabel).contains("90") && !fitted.texts(.tickLabel).contains("0"))
    chart.language = .english
    #expect(try chart.layout(measurer: FixedTextMeasurer()).texts(.unitHead) == ["%, axis starts at 90"])
    chart.baseline = .zero
    #expect(try chart.layout(measurer: FixedTextMeasurer()).texts(.unitHead) == ["%"])
  }

  @Test("the number of a bound stands nearer to its own mark than to any other")
  func nearestMark() throws {
    let rows = [
      series("甲", from: 2018, "30 ≥30 30 ≥31 30"), series("乙", from: 2018, "≥32 ≥33 32 33 ≥34"),
      series("丙", from: 2018, "28 ≥29 ≥29 ≥28 27"),
    ]
    let scene = try Chart(kind: .line, series: rows, years: 2018...2022).layout(measurer: FixedTextMeasurer())
    var numbers: [(datum: Datum?, box: Box)] = []
    var markers: [(datum: Datum?, centre: Point)] = []
    for item in scene.items {
      switch (item.role, item.shape) {
      case (.bound, .text(let run)): numbers.append((item.datum, run.box))
      case (.marker, .marker(_, let centre, _, _, _)): markers.append((item.datum, centre))
      default: break
      }
    }
    #expect(!numbers.isEmpty)
    for number in numbers {
      let nearest = markers.min { distance($0.centre, number.box) < distance($1.centre, number.box) }
      #expect(nearest?.datum?.series == number.datum?.series)
    }
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

/// From a point to the nearest point of a box.
private func distance(_ point: Point, _ box: Box) -> Double {
  let across = max(box.x - point.x, point.x - box.maxX, 0)
  let down = max(box.y - point.y, point.y - box.maxY, 0)
  return (across * across + down * down).squareRoot()
}

extension Scene {
  /// The texts of one role, from the back to the front.
  func texts(_ role: Role) -> [String] {
    items.compactMap { item in
      if item.role == role, case .text(let run) = item.shape { run.text } else { nil }
    }
  }
}
