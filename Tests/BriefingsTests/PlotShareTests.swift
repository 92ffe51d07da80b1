import Charts
import Figures
import Phrases
import Scenes
import Testing

@testable import Briefings

@Suite("The room for lines") struct PlotShareTests {
  @Test(
    "Lines and panels take 45 % of their pictures, or these are as high as lines get",
    arguments: Language.allCases)
  func share(language: Language) throws {
    var scenes: [(name: String, scene: Scene)] = []
    let drawing = BriefingDrawing(measurer: FixedTextMeasurer()) { scene, figure, format in
      if format == .png, [.line, .facets].contains(figure.chart().settledKind) {
        scenes.append((figure.name, scene))
      }
      return []
    }
    _ = try Briefing(AnnexTests.sampleMaterial(language), drawing: drawing)
    #expect(scenes.count > 10)
    for (name, scene) in scenes {
      let height = scene.size.height / ChartSize.pointsPerMillimetre
      #expect(
        scene.plotShare >= 0.45 || height.rounded() >= PictureSequence.highestLines,
        "\(name): \(scene.plotShare)")
    }
  }
}
