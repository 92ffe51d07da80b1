import Charts
import Scenes
import Testing

@Suite struct ChartSizeTests {
  @Test("presets, millimetres and pixels are read")
  func reads() throws {
    #expect(ChartSize("gongwen") == .gongwen)
    let free = try #require(ChartSize("254x127mm")).points
    #expect(abs(free.width - 720) < 1e-9 && abs(free.height - 360) < 1e-9)
    #expect(ChartSize("1200x800px")?.points.width == 900)
    #expect(ChartSize("1200x800px", dotsPerInch: 72)?.points.height == 800)
  }

  @Test(
    "anything else is no size",
    arguments: [
      "", "156", "156x", "x96mm", "0x96mm", "-5x9mm", "12.5x80px", "156x96", "156×96mm", "a4", "1x2x3mm",
    ])
  func rejects(text: String) { #expect(ChartSize(text) == nil) }

  @Test("the size that covers another is in whole millimetres, and what is whole stays what it is")
  func covers() {
    for name in ChartSize.presetNames {
      let size = ChartSize(name)!
      #expect(ChartSize(covering: size.points).points == size.points)
    }
    #expect(ChartSize(covering: Size(width: 212.7, height: 176)).description == "76x63mm")
  }
}
