import Scenes
import Testing

@testable import CairoRendering

@Suite struct PNGTests {
  let renderer: SceneRenderer
  let scene: Scene

  init() throws {
    renderer = try SceneRenderer()
    scene = try sampleScene(measurer: renderer.measurer)
  }

  private func blank(width: Double, height: Double) -> Scene {
    Scene(
      size: Size(width: width, height: height), background: .white, items: [], title: "空", alternativeText: ""
    )
  }

  @Test(
    "Pixels are millimetres at the resolution, rounded, and the file says how many there are a metre",
    arguments: [
      (156.0, 96.0, 300.0, 1843, 1134, 11811), (156, 96, 200, 1228, 756, 7874), (156, 96, 96, 590, 363, 3780),
      (75, 62, 300, 886, 732, 11811), (254, 143, 96, 960, 540, 3780),
    ])
  func size(
    width: Double, height: Double, dpi: Double, pixelWidth: Int, pixelHeight: Int, pixelsPerMetre: Int
  )
    throws
  {
    let scene = blank(width: width * 72 / 25.4, height: height * 72 / 25.4)
    let metadata = try PNGMetadata.read(renderer.png(scene, dpi: dpi))
    #expect(metadata.width == pixelWidth)
    #expect(metadata.height == pixelHeight)
    #expect(metadata.pixelsPerMetre == pixelsPerMetre)
  }

  @Test("1200 by 800 pixels laid out at 96 dpi come out as 1200 by 800 pixels")
  func pixelSize() throws {
    let metadata = try PNGMetadata.read(renderer.png(blank(width: 900, height: 600), dpi: 96))
    #expect(metadata.width == 1200 && metadata.height == 800)
  }

  @Test(
    "Sizes that no picture has are refused",
    arguments: [(0.0, 10.0), (-5, 10), (1e9, 1e9), (.nan, 10), (.infinity, 10), (1e6, 1)])
  func impossibleSize(width: Double, height: Double) {
    let error = #expect(throws: RenderingError.self) { try renderer.png(blank(width: width, height: height)) }
    guard case .pictureSize = error else { return #expect(Bool(false), "\(String(describing: error))") }
  }

  @Test("The chunks are these, in this order, and none tells the time")
  func chunks() throws {
    var reader = try PNGChunkReader(renderer.png(scene, metadata: PictureMetadata(source: "年报")))
    var types: [String] = []
    while let chunk = try reader.next() { types.append(chunk.type) }
    #expect(types == ["IHDR", "pHYs", "iTXt", "iTXt", "iTXt", "PLTE", "IDAT", "IEND"])
  }

  @Test("Indexed pictures are within 45 dB of the drawing", arguments: [96.0, 200, 300])
  func likeness(dpi: Double) throws {
    let png = try renderer.png(scene, dpi: dpi)
    #expect(png[25] == 3, "the colour type is indexed")
    let image = try DecodedImage(png: png)
    #expect(image.meanSquaredDifference(to: try drawnPixels(of: scene, dpi: dpi)) <= 2.056)
  }

  @Test("Full inks and the paper are kept exactly")
  func inks() throws {
    let image = try DecodedImage(png: renderer.png(scene, dpi: 144))
    #expect(image.pixels[0] == 0xFFFFFF)
    #expect(image.pixels[212 * image.width + 100] == 0x1A936F, "inside the bar")
  }

  @Test("More colours than a palette holds are kept in red, green and blue")
  func manyColours() throws {
    let items = (0..<900).map { index in
      let box = Box(x: Double(index % 30) * 4, y: Double(index / 30) * 4, width: 4, height: 4)
      return Item(.bar, .rectangle(box, fill: Colour(UInt32(index) &* 18_637), stroke: nil))
    }
    let scene = Scene(
      size: Size(width: 120, height: 120), background: .white, items: items, title: "", alternativeText: "")
    let png = try renderer.png(scene, dpi: 72)
    #expect(png[25] == 2, "the colour type is red, green and blue")
    #expect(try DecodedImage(png: png).pixels == drawnPixels(of: scene, dpi: 72))
  }

  @Test("A dark paper is as good as a white one")
  func darkPaper() throws {
    let dark = Scene(
      size: scene.size, background: Colour(0x10182C), items: scene.items, title: "", alternativeText: "")
    let image = try DecodedImage(png: renderer.png(dark, dpi: 96))
    #expect(image.pixels[0] == 0x10182C)
    #expect(image.meanSquaredDifference(to: try drawnPixels(of: dark, dpi: 96)) <= 2.056)
  }

  @Test("A character without a glyph stops the drawing")
  func missingCharacter() throws {
    let font = Font(size: 9)
    let box = Box(x: 0, y: 0, width: 20, height: 13)
    let run = TextRun(text: "案\u{E123}", font: font, colour: Colour(0x222222), box: box, ascent: 10)
    let scene = Scene(
      size: Size(width: 50, height: 20), background: .white, items: [Item(.note, .text(run))], title: "",
      alternativeText: "")
    #expect(throws: RenderingError.charactersMissing(["\u{E123}"], text: "案\u{E123}")) {
      try renderer.png(scene)
    }
    #expect(throws: RenderingError.self) { try renderer.svg(scene) }
  }

  /// The drawing before any palette.
  private func drawnPixels(of scene: Scene, dpi: Double) throws -> [UInt32] {
    try renderer.draw(scene, dpi: dpi)
    return try renderer.pixels()
  }
}
