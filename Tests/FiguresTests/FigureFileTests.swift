import Charts
import Phrases
import Testing
import YAMLFiles

@testable import Figures

@Suite("Figure files") struct FigureFileTests {
  @Test("Every key is read")
  func allKeys() throws {
    let file = try FigureFile(
      yaml: """
        kind: bar
        metric: mediation_cases
        places: [澄湖区桃源镇, 澄湖区临河街道]
        year: 2024
        data: counts.csv
        title: 标题
        subtitle: 副题
        note: 说明
        source: 出处
        theme: grey
        highlight: 澄湖区桃源镇
        sort: given
        baseline: zero
        breaks: {2021: 两镇合并}
        size: 1200x800px
        dpi: 144
        formats: [svg]
        language: en
        """, path: "charts/counts.yaml")
    #expect(file.name == "counts")
    #expect(file.kind == .bar)
    #expect(file.metrics == ["mediation_cases"])
    #expect(file.places == ["澄湖区桃源镇", "澄湖区临河街道"])
    #expect(file.years == 2024...2024)
    #expect(file.data == "counts.csv")
    #expect(file.texts == FigureTexts(title: "标题", subtitle: "副题", note: "说明", source: "出处"))
    #expect(file.look.theme == "grey")
    #expect(file.highlight == ["澄湖区桃源镇"])
    #expect(file.order == .given)
    #expect(file.breaks == [FigureBreak(year: 2021, words: "两镇合并")])
    #expect(file.look.size == ChartSize("1200x800px", dotsPerInch: 144))
    #expect(file.look.resolution == 144)
    #expect(file.formats == [.svg])
    #expect(file.look.language == .english)
  }

  @Test("Everything may be left out")
  func empty() throws {
    let file = try FigureFile(yaml: "data: counts.csv", path: "a.yaml")
    #expect(file.kind == nil && file.metrics.isEmpty && file.years == nil)
    #expect(file.look.resolution == 300)
    #expect(file.formats == FigureFormat.allCases)
  }

  @Test(
    "A value that its key does not take is said with line, key and what was expected",
    arguments: [
      ("metric: a\nkind: pie", 2, "kind", FigureFileValue.oneOf(FigureFile.kindNames), "pie" as String?),
      ("metric: a\n\nyears: 2024-2018", 3, "years", .years, "2024-2018"),
      ("year: 24", 1, "year", .year, "24"),
      ("size: 156mm", 1, "size", .size(presets: ChartSize.presetNames), "156mm"),
      ("theme: pink", 1, "theme", .oneOf(["print", "grey", "screen"]), "pink"),
      ("metric: [a, b]", 1, "metric", .oneMetric, nil),
      ("formats: [png, pdf]", 1, "formats", .someOf(["png", "svg"]), nil),
      ("dpi: 5000", 1, "dpi", .resolution(36...1200), "5000"),
      ("breaks: [last year]", 1, "breaks", .breaks, nil),
    ])
  func values(yaml: String, line: Int, key: String, value: FigureFileValue, instead: String?) throws {
    let error = try #require(Self.error(of: yaml))
    #expect(error.line == line && error.key == key)
    guard case .unexpected(value, instead) = error.fault else {
      Issue.record("\(error)")
      return
    }
  }

  private static func error(of yaml: String) -> FigureFileError? {
    #expect(throws: FigureFileError.self) { try FigureFile(yaml: yaml, path: "f.yaml") }
  }

  @Test("Keys that are not known, stand twice or exclude each other are named with their line")
  func keys() throws {
    let unknown = try #require(Self.error(of: "metrik: a"))
    guard case .unknownKey("metric"?, _) = unknown.fault, unknown.line == 1 else {
      Issue.record("\(unknown)")
      return
    }
    let both = try #require(Self.error(of: "year: 2024\nyears: 2018-2024"))
    guard case .both("year", "years") = both.fault, both.line == 2 else {
      Issue.record("\(both)")
      return
    }
    let twice = try #require(Self.error(of: "metric: a\nmetric: b"))
    guard case .yaml(.repeatedKeys(["metric"], line: 1)) = twice.fault, twice.line == 1 else {
      Issue.record("\(twice)")
      return
    }
  }

  @Test("A text without keys is refused", arguments: [("just words", 1 as Int?), ("", nil)])
  func notKeys(yaml: String, line: Int?) throws {
    let error = try #require(Self.error(of: yaml))
    guard case .notKeys = error.fault, error.line == line else {
      Issue.record("\(error)")
      return
    }
  }

  @Test("Broken YAML is refused with its line")
  func brokenYAML() {
    #expect(Self.error(of: "kind: line\nplaces: [a, b\n")?.line != nil)
  }
}
