import Scenes
import Testing

@testable import CairoRendering

@Suite struct LineBreakingTests {
  let measurer: PangoTextMeasurer
  let font = Font(size: 7.5)

  init() throws { measurer = try PangoTextMeasurer() }

  static let note =
    "注：桃源镇2017、2022年未报告；2024年原文为“13000\u{2060}余\u{2060}件”，按至少13,000\u{2060}件标出（↑）。"
    + "《条例》自2021年起施行，比重为45.6\u{2060}%；临河街道（含东岸片区）的口径有变：此前不含诉前调解！"

  @Test("Lines keep the rules for the marks that open and close, at any width", arguments: 9...60)
  func rules(characters: Int) throws {
    let width = Double(characters) * 7.5
    let lines = try measurer.lines(of: Self.note, font: font, width: width)
    for line in lines {
      #expect(try measurer.extent(of: line, font: font).width <= width + 0.01)
      #expect(!"，。、；：！？）》”%".contains(try #require(line.first)), "\(line)")
      #expect(!"（《“".contains(try #require(line.last)), "\(line)")
    }
    #expect(lines.joined() == Self.note)
  }

  @Test("No break at a joiner", arguments: 7...60)
  func joiners(characters: Int) throws {
    let lines = try measurer.lines(of: Self.note, font: font, width: Double(characters) * 7.5)
    for line in lines {
      #expect(!line.hasPrefix("余") && !line.hasPrefix("%"))
      #expect(line.unicodeScalars.first != "\u{2060}" && line.unicodeScalars.last != "\u{2060}")
    }
  }

  @Test("What fits stays on one line; a line break is kept")
  func whole() throws {
    #expect(try measurer.lines(of: "澄湖区", font: font, width: 100) == ["澄湖区"])
    #expect(try measurer.lines(of: "澄湖区\n桃源镇", font: font, width: 100) == ["澄湖区", "桃源镇"])
    #expect(try measurer.lines(of: "", font: font, width: 100) == [""])
  }

  @Test("Spaces at a break are dropped, those inside are kept")
  func spaces() throws {
    let lines = try measurer.lines(of: "annual report of the district", font: font, width: 60)
    #expect(lines.count > 1)
    #expect(lines.joined(separator: " ") == "annual report of the district")
  }

  @Test("A width of nothing still ends, with a character on each line")
  func narrow() throws {
    #expect(try measurer.lines(of: "澄湖区", font: font, width: 0) == ["澄", "湖", "区"])
  }
}
