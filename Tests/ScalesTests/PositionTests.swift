import Scales
import Testing

@Suite struct PositionTests {
  @Test("the ends of a domain fall on the ends of its range")
  func endsMeet() {
    for _ in 0..<500 {
      let low = Double.random(in: -1e6...1e6)
      let domain = low...(low + .random(in: 0.001...1e6))
      let scale = LinearScale(domain: domain, from: 300, to: 20)
      #expect(abs(scale.position(of: domain.lowerBound) - 300) < 1e-6)
      #expect(abs(scale.position(of: domain.upperBound) - 20) < 1e-6)
    }
  }

  @Test("a domain of one value puts it in the middle")
  func degenerate() { #expect(LinearScale(domain: 5...5, from: 0, to: 10).position(of: 5) == 5) }

  @Test("equal ratios are equally far apart on a logarithmic scale")
  func ratios() {
    let scale = LogarithmicScale(domain: 1...10_000, from: 0, to: 400)
    #expect(abs(scale.position(of: 10) - 100) < 1e-9 && abs(scale.position(of: 1000) - 300) < 1e-9)
  }

  @Test("every year keeps its slot inside the axis", arguments: [1, 2, 11, 77], [0.3, 0.5])
  func slots(count: Int, inset: Double) {
    let years = (2026 - count)...2025
    let scale = YearScale(years: years, from: 10, to: 410, inset: inset)
    let places = years.map(scale.position)
    #expect(places.allSatisfy { $0 > 10 && $0 < 410 })
    for (left, right) in zip(places, places.dropFirst()) {
      #expect(abs(right - left - scale.slot) < 1e-9)
    }
    #expect(abs((places[0] - 10) - (410 - places[count - 1])) < 1e-9)
  }

  @Test("bands fill their length and bars their share")
  func bands() {
    let scale = BandScale(count: 4, from: 0, to: 80, fill: 0.65)
    #expect(scale.middle(of: 0) == 10 && scale.middle(of: 3) == 70 && scale.thickness == 13)
  }

  @Test(
    "years are labelled back from the last at the finest step that fits",
    arguments: [
      (2015...2025, 30.0, Array(2015...2025)), (2015...2025, 12.0, [2015, 2017, 2019, 2021, 2023, 2025]),
      (1949...2025, 5.0, Array(stride(from: 1950, through: 2025, by: 5))),
      (1949...2025, 2.5, [1955, 1965, 1975, 1985, 1995, 2005, 2015, 2025]), (2024...2025, 1.0, [2025]),
    ])
  func labels(years: ClosedRange<Int>, slot: Double, expected: [Int]) {
    #expect(YearLabels.chosen(from: years, slot: slot) { _ in 20 } == expected)
  }
}
