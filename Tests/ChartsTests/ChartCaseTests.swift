import Charts
import Scenes
import Testing

@Test("no case has a fault", arguments: ChartCase.all)
func casesHaveNoFaults(_ chartCase: ChartCase) throws {
  let scene = try chartCase.chart.layout(
    size: chartCase.size.points, theme: chartCase.theme, measurer: FixedTextMeasurer())
  #expect(SceneChecker().violations(in: scene, expecting: chartCase.chart.drawnData) == [])
  #expect(!scene.alternativeText.isEmpty)
}
