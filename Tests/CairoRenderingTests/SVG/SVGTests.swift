import Foundation
import FoundationXML
import Scenes
import Testing

@testable import CairoRendering

@Suite struct SVGTests {
  let renderer: SceneRenderer

  init() throws { renderer = try SceneRenderer() }

  /// Names that would break a file if they were written as they stand.
  static let hostileNames = [
    "澄湖区", "<script>alert('x')</script>", "A&B \"C\" 'D'", "]]>", "<!--", "&amp;", "a\u{0}b\u{1F}c", "a\tb",
    "\u{FFFE}x\u{FFFF}", "🈴", "&#x3c;", "%s\\n",
  ]

  @Test(
    "Both kinds are well-formed for any name, and say it in title, description and metadata",
    arguments: hostileNames)
  func escaping(name: String) throws {
    let scene = named(name)
    let metadata = PictureMetadata(source: name, entries: [.init(keyword: name, text: name)])
    let expected = readable(name)
    let outlines = try? renderer.svg(scene, metadata: metadata)
    let text = renderer.svgText(scene, metadata: metadata)
    for bytes in [outlines, text].compactMap({ $0 }) {
      let document = try SVGReader(bytes)
      #expect(document.texts["title"] == [expected])
      #expect(document.texts["desc"] == [expected])
      #expect(document.texts["source"] == [expected])
      #expect(document.texts["entry"] == [expected])
    }
    #expect(try SVGReader(renderer.svgText(scene)).texts["text"] == [expected])
  }

  @Test("Every id is used once in a file, and every use has its definition")
  func references() throws {
    let document = try SVGReader(renderer.svg(sampleScene(measurer: renderer.measurer)))
    #expect(Set(document.ids).count == document.ids.count)
    #expect(document.uses.count > 20)
    #expect(Set(document.uses).isSubset(of: document.ids))
    #expect(document.labels.count == 2 && Set(document.labels).isSubset(of: document.ids))
  }

  @Test("Two files in one page share no id, even if only their metadata differ")
  func twoFiles() throws {
    let scene = try sampleScene(measurer: renderer.measurer)
    let files = [
      try renderer.svg(scene), try renderer.svg(scene, metadata: PictureMetadata(source: "年报")),
      try renderer.svg(sampleScene(title: "另一张图", measurer: renderer.measurer)), renderer.svgText(scene),
    ]
    let ids = try files.map { Set(try SVGReader($0).ids) }
    for (first, second) in [(0, 1), (0, 2), (0, 3), (1, 2)] {
      #expect(ids[first].isDisjoint(with: ids[second]))
    }
  }

  @Test("The root says that it is a picture and how large it is on paper")
  func root() throws {
    let text = String(decoding: try renderer.svg(sampleScene(measurer: renderer.measurer)), as: UTF8.self)
    #expect(text.contains(#"role="img""#))
    #expect(text.contains(#"width="200pt" height="132pt" viewBox="0 0 200 132""#))
    #expect(!text.contains("surface"))
  }

  @Test("Outlines need no font; real text names fonts for every system and leaves out joiners")
  func fonts() throws {
    let scene = try sampleScene(title: "13,000\u{2060}余\u{2060}件", measurer: renderer.measurer)
    let outlines = String(decoding: try renderer.svg(scene), as: UTF8.self)
    #expect(!outlines.contains("font-family") && !outlines.contains("<text"))
    let text = renderer.svgText(scene)
    #expect(try SVGReader(text).texts["text"]?.first == "13,000余件")
    for family in ["Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC"] {
      #expect(String(decoding: text, as: UTF8.self).contains(family))
    }
  }

  private func named(_ name: String) -> Scene {
    let font = Font(size: 9)
    let box = Box(x: 1, y: 1, width: 50, height: 13)
    let run = TextRun(text: name, font: font, colour: Colour(0x222222), box: box, ascent: 10)
    return Scene(
      size: Size(width: 60, height: 20), background: .white, items: [Item(.title, .text(run))], title: name,
      alternativeText: name)
  }

  /// The name with what XML cannot hold replaced.
  private func readable(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { scalar -> Unicode.Scalar in
      let isAllowed = scalar.value >= 0x20 || [0x09, 0x0A, 0x0D].contains(scalar.value)
      return isAllowed && scalar.value & 0xFFFF < 0xFFFE ? scalar : "\u{FFFD}"
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

/// What a conforming XML reader finds in an SVG.
final class SVGReader: NSObject, XMLParserDelegate {
  private(set) var ids: [String] = []
  private(set) var uses: [String] = []
  private(set) var labels: [String] = []
  private(set) var texts: [String: [String]] = [:]
  private var open: [(name: String, text: String)] = []

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    let isWellFormed = parser.parse()
    try #require(isWellFormed, "\(String(describing: parser.parserError)) at line \(parser.lineNumber)")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append((name, ""))
    if let id = attributes["id"] { ids.append(id) }
    if let target = attributes["xlink:href"] { uses.append(String(target.dropFirst())) }
    if let label = attributes["aria-labelledby"] { labels = label.split(separator: " ").map(String.init) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if !open.isEmpty { open[open.count - 1].text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard let element = open.popLast() else { return }
    texts[element.name, default: []].append(element.text)
  }
}
