import Charts
import Scenes
import Testing

@Suite struct PageTests {
  private let measurer = FixedTextMeasurer()

  private func ranking(_ count: Int) -> Chart {
    Chart(
      kind: .bar, series: (1...count).map { series("第\($0)街道办事处", from: 2024, "\($0 * 10)") },
      years: 2024...2024, captions: .init(title: "各街道受理量"))
  }

  @Test("bars grow in height to 225 mm and no further")
  func grows() throws {
    let scene = try ranking(30).layout(measurer: measurer)
    #expect(scene.size.width == ChartSize.gongwen.points.width)
    #expect(scene.size.height > ChartSize.gongwen.points.height)
    #expect(scene.size.height <= 225 * ChartSize.pointsPerMillimetre)
    #expect(throws: LayoutError.self) { try ranking(120).layout(measurer: measurer) }
  }

  @Test("more bars go on over pages of one size and scale, and all are drawn once")
  func divides() throws {
    let chart = ranking(120)
    let pages = try chart.pages(measurer: measurer)
    #expect(pages.count > 1 && Set(pages.map(\.size)).count == 1)
    #expect(pages.map(\.title).first == "各街道受理量（1/\(pages.count)）")
    let drawn = pages.flatMap(\.items).filter { $0.role == .bar }.compactMap(\.datum)
    #expect(drawn.count == 120 && Set(drawn) == Set(chart.drawnData))
    #expect(pages.allSatisfy { SceneChecker().violations(in: $0).isEmpty })
    let lengths = pages.flatMap(\.items).compactMap { item -> (String, Double)? in
      guard item.role == .bar, case .rectangle(let box, _, _) = item.shape else { return nil }
      return (item.datum?.series ?? "", box.width)
    }
    let length = Dictionary(uniqueKeysWithValues: lengths)
    let longest = try #require(length["第120街道办事处"])
    let shorter = try #require(length["第60街道办事处"])
    #expect(abs(longest / shorter - 2) < 1e-6)
  }
}
