import Charts
import Scenes
import Testing

@Test("no case has a fault", arguments: ChartCase.all)
func casesHaveNoFaults(_ chartCase: ChartCase) throws {
  let scenes = try chartCase.scenes(measurer: FixedTextMeasurer())
  for scene in scenes {
    #expect(SceneChecker().violations(in: scene) == [])
    #expect(!scene.alternativeText.isEmpty)
  }
  let drawn = Set(
    scenes.flatMap(\.items).filter { [.marker, .bar, .missing].contains($0.role) }.map(\.datum))
  #expect(chartCase.chart.drawnData.filter { !drawn.contains($0) } == [])
}

@Test("names of cases are distinct, for each has a golden and a picture of its own")
func namesAreDistinct() {
  #expect(Set(ChartCase.all.map(\.name)).count == ChartCase.all.count)
}
