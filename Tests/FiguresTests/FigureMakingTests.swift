import Charts
import Foundation
import Phrases
import Scenes
import Statistics
import Testing

@testable import Figures

@Suite("Making figures") struct FigureMakingTests {
  private func row(_ name: String, _ years: ClosedRange<Int> = 2018...2024) -> ExplainedSeries {
    ExplainedSeries(
      series: Series(
        place: town(name), metric: mediation, values: years.map { value($0, Decimal($0 - 2000)) }))
  }

  @Test("The kind follows the data")
  func kinds() throws {
    var colours = ColourAssignment()
    let many = (1...24).map { row("\($0)镇") }
    #expect(try Figure(series: [row("甲镇")], colours: &colours).kind == .line)
    #expect(try Figure(series: [row("甲镇"), row("乙镇")], years: 2020...2020, colours: &colours).kind == .bar)
    #expect(try Figure(series: [row("甲镇"), row("乙镇")], years: 2020...2021, colours: &colours).kind == .slope)
    let ranked = try Figure(series: many, colours: &colours)
    #expect(ranked.kind == .bar && ranked.years == 2024...2024)
    #expect(try Figure(series: many, kind: .facets, colours: &colours).kind == .facets)
    let rate = series(town("甲镇"), of: passRate, value(2020, 99), value(2021, 98))
    #expect(try Figure(series: [row("甲镇"), rate], colours: &colours).kind == .facets)
  }

  @Test("A place keeps its colour from chart to chart, in whatever company")
  func colours() throws {
    var colours = ColourAssignment()
    let first = try Figure(series: [row("甲镇"), row("乙镇"), row("丙镇")], colours: &colours)
    let second = try Figure(series: [row("丙镇"), row("丁镇"), row("甲镇")], years: 2020...2020, colours: &colours)
    #expect(first.styles == [0, 1, 2])
    #expect(second.styles == [2, 3, 0])
  }

  @Test("Ranked bars that stand alone are of one colour")
  func barsAlone() throws {
    var colours = ColourAssignment()
    let bars = try Figure(series: [row("甲镇"), row("乙镇")], years: 2020...2020, colours: &colours)
    #expect(bars.styles == [0, 0])
  }

  @Test("A slope shows its two ends alone")
  func slopeEnds() throws {
    var colours = ColourAssignment()
    let gap = series(town("乙镇"), value(2018, 5), value(2019, nil), value(2020, 7))
    let slope = try Figure(series: [row("甲镇", 2018...2020), gap], kind: .slope, colours: &colours)
    let captions = slope.chart().captions
    #expect(captions.subtitle == "2018、2020年，单位：件" && captions.notes.isEmpty)
    #expect(captions.coverage == ["覆盖：2个镇各年均有数。"])
  }

  @Test("Two places whose colours would meet are told apart")
  func collision() {
    var colours = ColourAssignment()
    let alone = Place(path: ["东升镇"], level: .town)
    let other = Place(path: ["西河乡"], level: .town)
    #expect(colours.styles(of: [alone]) == [0])
    #expect(colours.styles(of: [other]) == [0])
    #expect(colours.styles(of: [alone, other]) == [0, 1])
  }

  @Test("Places of other figures do not use up the colours; neighbours differ while there are enough")
  func freshColours() {
    var colours = ColourAssignment()
    _ = colours.styles(of: [Place(path: ["东升镇"], level: .town), Place(path: ["西河乡"], level: .town)])
    #expect(colours.styles(of: [town("1镇"), town("2镇")]) == [0, 1])
    #expect(colours.styles(of: [town("3镇"), town("4镇")]) == [2, 3])
  }

  @Test("A highlighted place is found by its short name; another is refused")
  func highlight() throws {
    var colours = ColourAssignment()
    let figure = try Figure(series: [row("甲镇"), row("乙镇")], highlight: ["乙镇"], colours: &colours)
    #expect(figure.chart().series.map(\.isHighlighted) == [false, true])
    #expect(throws: FigureError.self) {
      try Figure(series: [row("甲镇")], highlight: ["戊镇"], colours: &colours)
    }
  }

  @Test("Nothing to draw, several metrics of several places and a slope of one year are refused with reason")
  func refusals() {
    var colours = ColourAssignment()
    func message(_ body: () throws -> Figure) -> String {
      do {
        _ = try body()
        return ""
      } catch { return String(describing: error) }
    }
    let empty = series(town("甲镇"), value(2020, nil))
    #expect(message { try Figure(series: [empty], colours: &colours) }.hasPrefix("noData"))
    let rate = series(town("乙镇"), of: passRate, value(2020, 99))
    #expect(
      message { try Figure(series: [row("甲镇"), rate], colours: &colours) }.hasPrefix("severalMetrics"))
    #expect(
      message { try Figure(series: [row("甲镇")], kind: .slope, years: 2020...2020, colours: &colours) }
        .contains("slopeOfOneYear(2020)"))
  }

  @Test("Mixed drawings that would mislead are refused by the layout with their reason")
  func layoutRefusals() throws {
    var colours = ColourAssignment()
    var figure = try Figure(
      series: [series(town("甲镇"), value(2020, 0), value(2021, 3))], kind: .line, colours: &colours)
    figure.baseline = .logarithmic
    let error = #expect(throws: FigureError.self) { try figure.scene(measurer: FixedTextMeasurer()) }
    guard case .layout(.refused(.logarithmOfZero))? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("A figure file and a table make a figure; an unknown place has its line and the nearest name")
  func fromFile() throws {
    let csv = "place,metric,year,value,unit\n甲镇,产量,2020,1,吨\n甲镇,产量,2021,2,吨\n乙镇,产量,2021,2,吨\n"
    let table = try TidyTable(csv: Data(csv.utf8), name: "c.csv")
    var colours = ColourAssignment()
    let figure = try Figure(
      FigureFile(yaml: "data: c.csv", path: "x/out.yaml"), from: table, colours: &colours)
    #expect(figure.name == "out")
    #expect(figure.series.map(\.series.place.name) == ["甲镇", "乙镇"])
    #expect(figure.chart().captions.sources == ["来源：数据文件c.csv（共3个数值）。"])
    let wrong = try FigureFile(yaml: "data: c.csv\nplaces: [甲乡]", path: "out.yaml")
    let error = #expect(throws: FigureFileError.self) { try Figure(wrong, from: table, colours: &colours) }
    #expect(error?.line == 2 && error?.key == "places")
    guard case .figure(.unknownPlace("甲乡", nearest: ["甲镇"]))? = error?.fault else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
