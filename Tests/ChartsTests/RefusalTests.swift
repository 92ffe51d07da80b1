import Charts
import Scenes
import Testing

@Suite struct RefusalTests {
  private let yuan = Chart.Unit("万元", kind: .amount)
  private let rate = Chart.Unit("%", kind: .percent)

  private func refusal(_ chart: Chart) -> Refusal? {
    do {
      _ = try chart.layout(measurer: FixedTextMeasurer())
      return nil
    } catch .refused(let refusal) {
      return refusal
    } catch {
      return nil
    }
  }

  private func chart(_ kind: Chart.Kind, _ series: Chart.Series..., baseline: Chart.Baseline = .zero) -> Chart
  {
    Chart(kind: kind, series: series, years: 2020...2022, baseline: baseline)
  }

  @Test("units never share an axis, but may stand in facets")
  func mixedUnits() {
    let first = series("甲", from: 2020, "1 2 3")
    let second = series("乙", from: 2020, "1 2 3", unit: yuan)
    #expect(refusal(chart(.line, first, second)) == .mixedUnits(["万元", "件"]))
    #expect(refusal(chart(.facets, first, second)) == nil)
  }

  @Test("a stack with a missing part, of rates or below 0 is refused; a year without any part is not")
  func stacks() {
    let whole = series("甲", from: 2020, "1 2 3")
    let part = series("乙", from: 2020, "1 - 3")
    #expect(refusal(chart(.stackedBar, whole, part)) == .stackWithMissingPart(series: "乙", year: 2021))
    let rates = series("丙", from: 2020, "1 2 3", unit: rate)
    #expect(refusal(chart(.stackedBar, rates)) == .stackOfRates)
    let loss = series("丁", from: 2020, "1 −2 3")
    #expect(refusal(chart(.stackedBar, loss)) == .stackOfNegatives(series: "丁", year: 2021))
    #expect(refusal(chart(.stackedBar, series("戊", from: 2020, "1 - 3"), part)) == nil)
  }

  @Test("a logarithmic axis refuses 0")
  func logarithms() {
    let values = series("甲", from: 2020, "1 0 3")
    let refused = refusal(chart(.line, values, baseline: .logarithmic))
    #expect(refused == .logarithmOfZero(series: "甲", year: 2021))
  }

  @Test("no series, or two of one name, or two values of one year are refused")
  func malformed() {
    #expect(refusal(chart(.line)) == .noSeries)
    let values = series("甲", from: 2020, "1 2 3")
    #expect(refusal(chart(.line, values, values)) == .repeatedName("甲"))
    var twice = values
    twice.values.append(values.values[0])
    #expect(refusal(chart(.line, twice)) == .repeatedYear(2020, series: "甲"))
  }

  @Test("a figure that does not fit is refused with a size that holds it, and a millimetre less does not")
  func smallestSize() throws {
    let measurer = FixedTextMeasurer()
    let size = ChartSize(width: 75, height: 62).points
    let error = #expect(throws: LayoutError.self) {
      try Fixture.chart.layout(size: size, measurer: measurer)
    }
    guard case .doesNotFit(_, let smallest) = error else {
      Issue.record("expected a size, got \(String(describing: error))")
      return
    }
    _ = try Fixture.chart.layout(size: smallest, measurer: measurer)
    let less = Size(
      width: smallest.width - ChartSize.pointsPerMillimetre,
      height: smallest.height - ChartSize.pointsPerMillimetre)
    #expect(throws: LayoutError.self) { try Fixture.chart.layout(size: less, measurer: measurer) }
  }
}
