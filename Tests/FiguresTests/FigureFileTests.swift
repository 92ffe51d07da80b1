import Charts
import Phrases
import Testing

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
    "What is wrong is said with line, key and what was expected",
    arguments: [
      (
        "metric: a\nkind: pie",
        "f.yaml:2: kind: expected one of line, bar, facets, slope, grouped, stacked, found “pie”"
      ),
      ("metrik: a", "f.yaml:1: metrik: no such key; is it metric?"),
      (
        "metric: a\n\nyears: 2024-2018",
        "f.yaml:3: years: expected two years, as in 2018-2024, found “2024-2018”"
      ),
      ("year: 24", "f.yaml:1: year: expected a year, as in 2024, found “24”"),
      ("year: 2024\nyears: 2018-2024", "f.yaml:2: years: expected either year or years, found both"),
      (
        "size: 156mm",
        "f.yaml:1: size: expected one of gongwen, half, page, word, slide, wide, or as in 156x96mm or 1200x800px, "
          + "found “156mm”"
      ),
      ("theme: pink", "f.yaml:1: theme: expected one of print, grey, screen, found “pink”"),
      ("metric: [a, b]", "f.yaml:1: metric: expected one metric; use metrics for several"),
      ("formats: [png, pdf]", "f.yaml:1: formats: expected some of png, svg"),
      ("dpi: 5000", "f.yaml:1: dpi: expected a resolution from 36 to 1200, as in 300, found “5000”"),
      (
        "breaks: [last year]",
        "f.yaml:1: breaks: expected years, as in [2021], or years with words, as in {2021: 两镇合并}"
      ),
      ("metric: a\nmetric: b", "f.yaml:1: metric stands twice"),
      ("just words", "f.yaml:1: expected keys with values, one a line, as in `metric: mediation_cases`"),
      ("", "f.yaml: expected keys with values, one a line, as in `metric: mediation_cases`"),
    ])
  func faults(yaml: String, message: String) {
    let error = #expect(throws: FigureFileError.self) { try FigureFile(yaml: yaml, path: "f.yaml") }
    #expect(error?.description == message)
  }

  @Test("Broken YAML is refused with its line")
  func brokenYAML() {
    let error = #expect(throws: FigureFileError.self) {
      try FigureFile(yaml: "kind: line\nplaces: [a, b\n", path: "f.yaml")
    }
    #expect(error?.line != nil)
  }
}
