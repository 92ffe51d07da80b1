import Charts
import Foundation
import Phrases
import Statistics
import Testing

@testable import Figures

@Suite("Notes") struct NotesTests {
  @Test("A gap, a bound with the words of the report and a part of a year are said in one note")
  func fullNote() throws {
    let figure = try figure(
      series(
        town("东升镇"), written: [2024: "13000余件"], value(2021, 4020), value(2022, nil), value(2023, 5120),
        value(2024, 13000, .atLeast), value(2025, 7800, months: 1...9)),
      series(
        town("西河乡"), value(2021, 510), value(2022, 610), value(2023, 700), value(2024, 8900),
        value(2025, 7700, months: 1...9)))
    #expect(
      figure.chart().captions.notes == [
        "注：东升镇2022年未报告；2024年原文为“13000余件”，按至少13,000件标出（↑）。* 2025年为1—9月。"
      ])
  }

  @Test("A single place is not named in its own note")
  func singlePlace() throws {
    let figure = try figure(series(town("东升镇"), value(2021, 20, .atMost), value(2022, nil), value(2023, 30)))
    #expect(figure.chart().captions.notes == ["注：2022年未报告；2021年按至多20件标出（↓）。"])
  }

  @Test("Where nothing is wrong there is no note")
  func noNote() throws {
    let figure = try figure(series(town("东升镇"), value(2021, 20), value(2022, 21), value(2023, 30)))
    #expect(figure.chart().captions.notes.isEmpty)
  }

  @Test("Months that differ between places are said with the places")
  func differentMonths() throws {
    let figure = try figure(
      series(town("甲镇"), value(2022, 1), value(2023, 2), value(2024, 3, months: 1...11)),
      series(town("乙镇"), value(2022, 1), value(2023, 2), value(2024, 4, months: 1...9)),
      series(town("丙镇"), value(2022, 1), value(2023, 2), value(2024, 4)))
    #expect(figure.chart().captions.notes == ["注：* 甲镇2024年为1—11月；乙镇2024年为1—9月。"])
  }

  @Test("Years of the same months are said together, and of a total that some places are in part")
  func partTotals() throws {
    let figure = try figure(
      series(
        district, value(2021, 5, of: (6, 6)), value(2022, 5, months: 1...11, of: (6, 6)),
        value(2023, 5, months: 1...11, of: (6, 6))))
    #expect(figure.chart().captions.notes == ["注：* 2022、2023年有镇街仅报1—11月。"])
  }

  @Test("A low picture says nothing twice")
  func lowPicture() throws {
    let figure = try figure(
      series(town("甲镇"), value(2021, 5), value(2022, nil), value(2023, 5, months: 1...11)),
      look: FigureLook(size: .init(width: 75, height: 62)))
    let captions = figure.chart().captions
    #expect(captions.coverage.isEmpty)
    #expect(captions.notes.joined().contains("2022年未报告"))
  }

  @Test("Many gaps and bounds are summarised so that the note fits the picture")
  func summary() throws {
    let towns = (1...6).map { number in
      series(
        town("第\(number)街道办事处"), value(2018, 1300, .atLeast), value(2019, nil), value(2020, 1300, .atLeast),
        value(2021, nil), value(2022, 1300, .atMost), value(2023, Decimal(number), .atLeast))
    }
    var colours = ColourAssignment()
    let figure = try Figure(series: towns, colours: &colours)
    let note = try #require(figure.chart().captions.notes.first)
    #expect(note.contains("2019、2021年未报告"))
    #expect(note.contains("↑为下限"))
    #expect(!note.contains("按至少"))
    #expect(TextBudget.ems(note) <= TextBudget(.gongwen).notes + 2)
  }

  @Test("A median and a later report's figure are said")
  func bases() throws {
    let figure = try figure(
      series(
        district, of: passRate, value(2022, 98.5, of: (6, 6), basis: .median),
        value(2023, 99, of: (6, 6), basis: .weightedMean)))
    #expect(figure.chart().captions.notes == ["注：2022年缺少分母，取各镇街中位数。"])
  }

  @Test("The author's note stands before the generated one and does not replace it")
  func authorsNote() throws {
    var figure = try figure(series(town("东升镇"), value(2021, 20), value(2022, nil), value(2023, 30)))
    figure.texts.note = "2021年两镇合并"
    #expect(figure.chart().captions.notes == ["注：2021年两镇合并。2022年未报告。"])
  }

  @Test("A line that begins later says so in its name and not in the note")
  func lateStart() throws {
    let figure = try figure(
      series(town("甲镇"), value(2021, 1), value(2022, 2), value(2023, 3)),
      series(town("乙镇"), value(2021, nil), value(2022, 2), value(2023, 3)))
    let chart = figure.chart()
    #expect(chart.series.map(\.label) == ["甲镇", "乙镇（2022年起）"])
    #expect(chart.captions.notes.isEmpty)
  }

  @Test("The same in English")
  func english() throws {
    let figure = try figure(
      series(town("东升镇"), value(2021, 20, .atLeast), value(2022, nil), value(2023, 30, months: 1...9)),
      look: FigureLook(language: .english))
    #expect(
      figure.chart().captions.notes == [
        "Note: no figure for 2022; 2021: at least 20 cases (↑). * 2023: Jan–Sep."
      ])
  }
}
