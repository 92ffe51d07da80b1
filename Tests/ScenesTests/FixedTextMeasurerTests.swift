import Scenes
import Testing

@Suite struct FixedTextMeasurerTests {
  private let measurer = FixedTextMeasurer()
  private let font = Font(size: 10)

  @Test("a Chinese character is one em wide and a digit half an em")
  func widths() {
    #expect(measurer.extent(of: "镇2024", font: font).width == 30)
    #expect(measurer.extent(of: "2\u{2060}余", font: font).width == 15)
  }

  @Test(
    "lines keep the rules of Chinese typesetting",
    arguments: [
      ("甲乙丙丁", 20.0, ["甲乙", "丙丁"]), ("甲乙，丙丁", 20, ["甲", "乙，", "丙丁"]), ("甲（乙丙", 20, ["甲", "（乙", "丙"]),
      ("共13000件", 20, ["共", "13000", "件"]), ("共13\u{2060}件办", 20, ["共", "13\u{2060}件", "办"]), ("", 20, [""]),
    ])
  func breaks(text: String, width: Double, expected: [String]) {
    #expect(measurer.lines(of: text, font: font, width: width) == expected)
  }
}
