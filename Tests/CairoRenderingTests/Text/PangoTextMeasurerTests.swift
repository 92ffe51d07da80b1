import Scenes
import Testing

@testable import CairoRendering

@Suite struct PangoTextMeasurerTests {
  let measurer: PangoTextMeasurer

  init() throws { measurer = try PangoTextMeasurer() }

  @Test("A Chinese character is as wide as the font is large", arguments: [7, 7.5, 8.5, 9, 11.25, 12])
  func fullWidth(size: Double) throws {
    let font = Font(size: size)
    #expect(try measurer.extent(of: "调", font: font).width.isNear(size))
    #expect(try measurer.extent(of: "调解案件", font: font).width.isNear(4 * size))
  }

  @Test("Digits are all of one width, in both weights", arguments: [Font.Weight.regular, .bold])
  func tabularDigits(weight: Font.Weight) throws {
    let font = Font(size: 8.5, weight: weight)
    let zero = try measurer.extent(of: "0", font: font).width
    for digit in 1...9 { #expect(try measurer.extent(of: "\(digit)", font: font).width.isNear(zero)) }
    #expect(try measurer.extent(of: "2024", font: font).width.isNear(4 * zero))
  }

  @Test("Size does not change proportions, so nothing is fitted to a grid")
  func scaling() throws {
    let text = "澄湖区2015—2025年（≥13,000余件）"
    let small = try measurer.extent(of: text, font: Font(size: 7)).width / 7
    let large = try measurer.extent(of: text, font: Font(size: 70)).width / 70
    #expect(abs(small - large) < 0.01)
  }

  @Test("Bold is measured as bold")
  func bold() throws {
    let regular = try measurer.extent(of: "2024 Report", font: Font(size: 12)).width
    let bold = try measurer.extent(of: "2024 Report", font: Font(size: 12, weight: .bold)).width
    #expect(bold > regular * 1.02)
  }

  @Test("An empty line has height and no width")
  func empty() throws {
    let extent = try measurer.extent(of: "", font: Font(size: 9))
    #expect(extent.width == 0)
    #expect(extent.height > 9)
    #expect((0..<extent.height).contains(extent.ascent))
  }

  @Test("The joiner U+2060 takes no room and is not drawn")
  func joiner() throws {
    let font = Font(size: 9)
    let plain = try measurer.shape("13,000余件", font: font)
    let joined = try measurer.shape("13,000\u{2060}余\u{2060}件", font: font)
    #expect(plain.extent.width.isNear(joined.extent.width))
    #expect(plain.glyphCount == joined.glyphCount)
  }

  @Test("Characters that no font has are refused by name, with the package to install")
  func missingCharacters() throws {
    let error = #expect(throws: RenderingError.self) {
      try measurer.extent(of: "桃源\u{E123}镇\u{10FFFD}", font: Font(size: 9))
    }
    #expect(error == .charactersMissing(["\u{E123}", "\u{10FFFD}"], text: "桃源\u{E123}镇\u{10FFFD}"))
    let message = try #require(error).description
    for part in ["U+E123", "U+10FFFD", "fonts-noto-cjk", "桃源"] { #expect(message.contains(part)) }
  }

  @Test("Emoji and scripts of other fonts are refused rather than borrowed", arguments: ["案件😀", "ไทย", "𐎀"])
  func otherFonts(text: String) {
    #expect(throws: RenderingError.self) { try measurer.extent(of: text, font: Font(size: 9)) }
  }
}

extension Double {
  /// Equal but for Pango's unit of 1/1024 pt a glyph.
  func isNear(_ other: Double) -> Bool { abs(self - other) < 0.02 }
}
