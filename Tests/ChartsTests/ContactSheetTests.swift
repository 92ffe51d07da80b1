import CairoRendering
import Charts
import Foundation
import Testing

/// Draws every case as a PNG into the folder that `CHART_SHEET` names, for the eye.
@Test(
  "every case can be drawn", .enabled(if: ProcessInfo.processInfo.environment["CHART_SHEET"] != nil),
  arguments: ChartCase.all)
func drawsContactSheet(_ chartCase: ChartCase) throws {
  let folder = try #require(ProcessInfo.processInfo.environment["CHART_SHEET"])
  let renderer = try SceneRenderer()
  let scene = try chartCase.chart.layout(
    size: chartCase.size.points, theme: chartCase.theme, measurer: renderer.measurer)
  let file = URL(fileURLWithPath: folder).appendingPathComponent(chartCase.name + ".png")
  try Data(renderer.png(scene, dpi: 200)).write(to: file)
}
