import Scenes
import Testing

@testable import CairoRendering

@Suite struct GoldenTests {
  let renderer: SceneRenderer
  let scene: Scene
  let metadata = PictureMetadata(
    source: "各镇年报", entries: [.init(keyword: "Figure", text: #"{"kind":"line"}"#)])

  init() throws {
    renderer = try SceneRenderer()
    scene = try sampleScene(measurer: renderer.measurer)
  }

  @Test("SVG with real text is as recorded, but for ids and decimals")
  func realText() throws {
    let current = Self.simplified(renderer.svgText(scene, metadata: metadata))
    #expect(
      try current == String(decoding: Golden("sample-text.svg").recorded(Array(current.utf8)), as: UTF8.self))
  }

  @Test("SVG of outlines is as recorded, but for ids, decimals and the outlines of the font's version")
  func outlines() throws {
    let current = Self.simplified(try renderer.svg(scene, metadata: metadata))
      .replacing(#/(<path id="t-\d+" d=")[^"]+/#) { "\($0.1)…" }
    #expect(
      try current
        == String(decoding: Golden("sample-outlines.svg").recorded(Array(current.utf8)), as: UTF8.self))
  }

  @Test("PNG looks as recorded", arguments: [96.0, 200])
  func png(dpi: Double) throws {
    let bytes = try renderer.png(scene, dpi: dpi, metadata: metadata)
    let recorded = try DecodedImage(png: Golden("sample-\(Int(dpi)).png").recorded(bytes))
    let current = try DecodedImage(png: bytes)
    try #require(current.width == recorded.width && current.height == recorded.height)
    #expect(current.greatestBlockDifference(to: recorded) < 12)
  }

  @Test("The comparison of pictures notices a marker that is gone")
  func sensitivity() throws {
    let fewer = Scene(
      size: scene.size, background: .white, items: scene.items.dropLast(), title: "", alternativeText: "")
    let whole = try DecodedImage(png: renderer.png(scene, dpi: 96))
    #expect(try DecodedImage(png: renderer.png(fewer, dpi: 96)).greatestBlockDifference(to: whole) > 24)
  }

  /// Ids without their fingerprints, numbers without their decimals.
  private static func simplified(_ svg: [UInt8]) -> String {
    String(decoding: svg, as: UTF8.self)
      .replacing(#/t[0-9a-z]{8}-/#, with: "t-")
      .replacing(#/(\d+)\.\d+/#) { "\($0.1)" }
  }
}
