import CairoRendering
import Charts
import Foundation
import Scenes
import Testing

/// Layout time of every case that fits 1200×800 pixels, with and without Pango; `CHART_SPEED=1` asks for it.
@Test(
  "a layout takes well under a millisecond beside measuring",
  .enabled(if: ProcessInfo.processInfo.environment["CHART_SPEED"] == "1"))
func layoutIsFast() throws {
  let size = ChartSize(pixelWidth: 1200, pixelHeight: 800).points
  let pango = try SceneRenderer().measurer
  for chartCase in ChartCase.all {
    let draw = { (measurer: any TextMeasurer) in
      _ = try chartCase.chart.layout(size: size, measurer: measurer)
    }
    try draw(pango)
    let rounds = 50
    let fixed = try ContinuousClock().measure { for _ in 0..<rounds { try draw(FixedTextMeasurer()) } }
    let real = try ContinuousClock().measure { for _ in 0..<rounds { try draw(pango) } }
    print("\(chartCase.name): \(fixed / rounds) fixed, \(real / rounds) Pango")
    #expect(fixed / rounds < .milliseconds(3))
  }
}
