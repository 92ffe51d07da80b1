import Charts
import Foundation
import Phrases
import Statistics
import Testing

@testable import Figures

@Suite("Alternative texts") struct AlternativeTextTests {
  @Test("Range, highest, latest, gaps, bounds and coverage are in words")
  func line() throws {
    let figure = try figure(
      series(
        town("桃源镇"), value(2020, 143), value(2021, nil), value(2022, 260, .atLeast),
        value(2023, 254, months: 1...11)))
    #expect(
      figure.chart().captions.alternativeText
        == "折线图：澄湖区桃源镇矛盾纠纷调解量，2020—2023年。"
        + "最高2022年至少260件，最低2020年143件，最近2023年（1—11月）254件；2021年未报告。覆盖：4年中3年有数。")
  }

  @Test("Bars of one year are read out from the highest")
  func ranking() throws {
    let figure = try figure(
      series(town("甲镇"), value(2022, 5)), series(town("乙镇"), value(2022, 9, .approx)),
      series(town("丙镇"), value(2022, nil)), years: 2022...2022)
    #expect(
      figure.chart().captions.alternativeText
        == "条形图：澄湖区甲镇、乙镇、丙镇2022年矛盾纠纷调解量。图中由高到低：乙镇约9件，甲镇5件；未报：丙镇。覆盖：3个镇中2个有数。")
  }

  @Test("What bounds leave open is told of the picture alone")
  func openBounds() throws {
    let open = try figure(
      series(
        town("桃源镇"), value(2020, 143, .atLeast), value(2021, 140), value(2022, 260, .approx), value(2023, 254)
      ))
    #expect(
      open.chart().captions.alternativeText?.contains("图中最高2022年约260件，图中最低2021年140件，最近2023年254件。") == true)
    let last = try figure(
      series(town("桃源镇"), value(2020, 143), value(2021, 140), value(2022, 120, .atLeast)),
      look: FigureLook(language: .english))
    #expect(
      last.chart().captions.alternativeText?.contains(
        "Highest mark 2020: 143 cases; latest 2022: at least 120 cases, the lowest mark.") == true)
  }

  @Test(
    "Totals are compared among years of the same places alone, and months told where all of a total is of them"
  )
  func totals() throws {
    let same = try figure(
      series(
        district, value(2020, 9, of: (1, 6)), value(2021, 70, of: (6, 6)), value(2022, 60, of: (6, 6)),
        value(2023, 65, months: 1...11, of: (6, 6))))
    #expect(
      same.chart().captions.alternativeText?.contains(
        "镇街相同的2021—2023年中，最高2021年70件，最低2022年60件，最近2023年（含未满全年的镇街）65件。") == true)
    let other = try figure(
      series(district, value(2021, 70, of: (4, 6)), value(2022, 9, of: (2, 6)), value(2023, 5, of: (1, 6))))
    #expect(other.chart().captions.alternativeText?.contains("最近2023年5件；各年有数的镇街不同，不作高低比较。") == true)
  }

  @Test("In English")
  func english() throws {
    let figure = try figure(
      series(town("桃源镇"), value(2020, 5), value(2021, 7)), look: FigureLook(language: .english))
    #expect(
      figure.chart().captions.alternativeText
        == "Line chart: 澄湖区桃源镇: Disputes mediated, 2020–2021. "
        + "Lowest 2020: 5 cases; latest 2021: 7 cases, the highest. Coverage: figures for 2 of 2 years."
    )
  }
}
