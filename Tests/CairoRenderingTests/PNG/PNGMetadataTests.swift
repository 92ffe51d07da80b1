import Scenes
import Testing

@testable import CairoRendering

@Suite struct PNGMetadataTests {
  let renderer: SceneRenderer
  let scene: Scene

  init() throws {
    renderer = try SceneRenderer()
    scene = try sampleScene(measurer: renderer.measurer)
  }

  @Test("What goes in comes out, short or long, whatever the characters")
  func roundTrip() throws {
    let entries = [
      PictureMetadata.Entry(keyword: "Figure", text: #"{"kind":"line","places":["澄湖区"]}"#),
      PictureMetadata.Entry(keyword: "Data", text: String(repeating: "桃源镇,2024,1203,件\n", count: 2000)),
      PictureMetadata.Entry(keyword: "Odd", text: "\u{0}<&>\"\r\n\u{10FFFF}😀"),
      PictureMetadata.Entry(keyword: "Empty", text: ""),
    ]
    let bytes = try renderer.png(scene, metadata: PictureMetadata(source: "各镇年报", entries: entries))
    let metadata = try PNGMetadata.read(bytes)
    #expect(metadata.texts.suffix(4) == entries[...])
    #expect(metadata["Title"] == scene.title)
    #expect(metadata["Description"] == scene.alternativeText)
    #expect(metadata["Source"] == "各镇年报")
    #expect(metadata["Author"] == nil)
  }

  @Test("Long texts are compressed")
  func compression() throws {
    let text = String(repeating: "桃源镇,2024,1203,件\n", count: 2000)
    let plain = try renderer.png(scene).count
    let entry = PictureMetadata.Entry(keyword: "Data", text: text)
    #expect(
      try renderer.png(scene, metadata: PictureMetadata(entries: [entry])).count < plain + text.utf8.count
        / 20)
  }

  @Test(
    "Keywords that PNG does not allow are refused",
    arguments: ["", " a", "a ", "a  b", "数据", "a\u{0}b", String(repeating: "a", count: 80)])
  func keywords(keyword: String) {
    let metadata = PictureMetadata(entries: [.init(keyword: keyword, text: "x")])
    #expect(throws: RenderingError.keyword(keyword)) { try renderer.png(scene, metadata: metadata) }
  }

  @Test("A file cut off anywhere is refused")
  func truncated() throws {
    let bytes = try renderer.png(scene, dpi: 72)
    for length in 0..<bytes.count {
      #expect(throws: PNGReadingError.self) { try PNGMetadata.read(Array(bytes[..<length])) }
    }
  }

  @Test("A flipped bit anywhere is noticed")
  func damaged() throws {
    let bytes = try renderer.png(scene, dpi: 72)
    for position in bytes.indices {
      var damaged = bytes
      damaged[position] ^= 0x10
      #expect(throws: PNGReadingError.self, "byte \(position)") { try PNGMetadata.read(damaged) }
    }
  }

  @Test("A chunk that pretends to be gigantic is refused before anything is set aside for it")
  func giantLength() throws {
    let bytes = try PNGSample.header() + [0xFF, 0xFF, 0xFF, 0xFF] + Array("iTXt".utf8) + [1, 2, 3, 4]
    #expect(throws: PNGReadingError.truncated(offset: bytes.count)) { try PNGMetadata.read(bytes) }
  }

  @Test("A text that swells beyond all bounds is refused")
  func bomb() throws {
    let zeros = [UInt8](repeating: 0x41, count: PNGMetadata.mostTextBytes + 1)
    let bytes = try PNGSample.file(iTXt: [Array("Data".utf8) + [0, 1, 0, 0, 0] + PNGSample.deflated(zeros)])
    #expect(bytes.count < 100_000)
    let error = #expect(throws: PNGReadingError.self) { try PNGMetadata.read(bytes) }
    guard case .tooMuchText = error else { return #expect(Bool(false), "\(String(describing: error))") }
  }

  @Test("Texts that together exceed the bound are refused, though each is within it")
  func manyTexts() throws {
    let half = try PNGSample.deflated([UInt8](repeating: 0x41, count: PNGMetadata.mostTextBytes / 2))
    let text = Array("Data".utf8) + [0, 1, 0, 0, 0] + half
    #expect(try PNGMetadata.read(PNGSample.file(iTXt: [text])).texts.count == 1)
    #expect(throws: PNGReadingError.self) { try PNGMetadata.read(PNGSample.file(iTXt: [text, text])) }
  }

  @Test(
    "Text chunks against the format are refused",
    arguments: [
      [], Array("Data".utf8), Array("Data".utf8) + [0], Array("Data".utf8) + [0, 0],
      Array("Data".utf8) + [0, 2, 0, 0, 0], Array("Data".utf8) + [0, 1, 9, 0, 0],
      Array("Data".utf8) + [0, 0, 0, 65], Array("Data".utf8) + [0, 0, 0, 0, 65],
      Array("Data".utf8) + [0, 0, 0, 0, 0, 0xFF], [0xFF, 0, 0, 0, 0, 0, 65],
      Array("Data".utf8) + [0, 1, 0, 0, 0, 1, 2, 3], Array("Data".utf8) + [0, 1, 0, 0, 0],
    ] as [[UInt8]])
  func badText(content: [UInt8]) throws {
    let bytes = try PNGSample.file(iTXt: [content])
    let error = #expect(throws: PNGReadingError.self) { try PNGMetadata.read(bytes) }
    guard case .badText = error else { return #expect(Bool(false), "\(String(describing: error))") }
  }

  @Test(
    "What is no PNG is told so", arguments: [[], [0x89, 0x50], Array("GIF89a-and-more".utf8)] as [[UInt8]])
  func notPNG(bytes: [UInt8]) {
    #expect(throws: PNGReadingError.notPNG) { try PNGMetadata.read(bytes) }
  }

  @Test("A file of other programs, without texts, has a size and nothing else")
  func foreign() throws {
    let metadata = try PNGMetadata.read(PNGSample.file(iTXt: []))
    #expect(metadata.texts.isEmpty && metadata.pixelsPerMetre == nil)
    #expect(metadata.width == 7 && metadata.height == 5)
  }
}

/// Small PNG files by hand.
enum PNGSample {
  static func header() throws -> [UInt8] {
    var chunks = PNGChunks()
    try chunks.append("IHDR") { $0.append(contentsOf: [0, 0, 0, 7, 0, 0, 0, 5, 8, 3, 0, 0, 0]) }
    return chunks.bytes
  }

  static func file(iTXt contents: [[UInt8]]) throws -> [UInt8] {
    var chunks = PNGChunks()
    try chunks.append("IHDR") { $0.append(contentsOf: [0, 0, 0, 7, 0, 0, 0, 5, 8, 3, 0, 0, 0]) }
    for content in contents { try chunks.append("iTXt") { $0.append(contentsOf: content) } }
    try chunks.append("IEND") { _ in }
    return chunks.bytes
  }

  static func deflated(_ bytes: [UInt8]) throws -> [UInt8] {
    var deflater = try Deflater(level: 9)
    var output: [UInt8] = []
    try bytes.withUnsafeBufferPointer { try deflater.append($0, to: &output) }
    return output
  }
}
