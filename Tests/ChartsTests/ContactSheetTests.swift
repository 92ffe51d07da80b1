import CairoRendering
import Charts
import Foundation
import Scenes
import Testing

/// Draws every case as a PNG into the folder that `CHART_SHEET` names, with a page that shows all of them for the eye.
///
/// Each is shown pixel for pixel, at 200 dpi or at the resolution that its pixels are laid out at.
@Test(
  "every case can be drawn on the contact sheet",
  .enabled(if: ProcessInfo.processInfo.environment["CHART_SHEET"] != nil))
func drawsContactSheet() throws {
  let folder = URL(fileURLWithPath: try #require(ProcessInfo.processInfo.environment["CHART_SHEET"]))
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let renderer = try SceneRenderer()
  var sheet = "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>Contact sheet</title>\n"
  for chartCase in ChartCase.all {
    let scenes = try chartCase.scenes(measurer: renderer.measurer)
    for (page, scene) in scenes.enumerated() {
      #expect(SceneChecker().violations(in: scene) == [], "\(chartCase.name) with real fonts")
      let name = chartCase.name + (scenes.count == 1 ? "" : "-\(page + 1)") + ".png"
      let picture = try renderer.png(scene, dpi: chartCase.size.dotsPerInch ?? 200)
      try Data(picture).write(to: folder.appendingPathComponent(name))
      sheet +=
        "<h2>\(name), \(chartCase.size), \(chartCase.theme.name)</h2>\n<img src=\"\(name)\" alt=\"\">\n"
    }
  }
  try Data(sheet.utf8).write(to: folder.appendingPathComponent("index.html"))
}
