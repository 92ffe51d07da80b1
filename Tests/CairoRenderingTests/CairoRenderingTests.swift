import Scenes
import Testing

@testable import CairoRendering

@Test("The same scene gives the same bytes, whatever was drawn before")
func repeatable() throws {
  let renderer = try SceneRenderer()
  let scene = try sampleScene(measurer: renderer.measurer)
  let other = try sampleScene(title: "另一张图", measurer: renderer.measurer)
  let first = try Pictures(of: scene, by: renderer)
  _ = try Pictures(of: other, by: renderer)
  #expect(try Pictures(of: scene, by: renderer) == first)
  #expect(try Pictures(of: scene, by: SceneRenderer()) == first)
}

/// One scene in every format.
private struct Pictures: Equatable {
  let png: [UInt8]
  let svg: [UInt8]
  let svgText: [UInt8]

  init(of scene: Scene, by renderer: SceneRenderer) throws {
    png = try renderer.png(scene)
    svg = try renderer.svg(scene)
    svgText = renderer.svgText(scene)
  }
}
