import Charts
import Foundation
import Phrases
import Scenes
import Statistics
import Testing

@testable import Figures

@Suite("Titles, coverage and sources") struct CaptionsTests {
  @Test("The title says place and metric, the subtitle years and unit")
  func titles() throws {
    let captions = try figure(series(town("桃源镇"), value(2021, 20), value(2022, 21), value(2023, 30)))
      .chart().captions
    #expect(captions.title == "澄湖区桃源镇矛盾纠纷调解量")
    #expect(captions.subtitle == "2021—2023年，单位：件")
  }

  @Test("Dashes and hollow marks have their key in the subtitle where it has room")
  func keys() throws {
    let figure = try figure(
      series(town("桃源镇"), value(2021, 20), value(2022, nil), value(2023, 30), value(2024, 9, months: 1...9)))
    #expect(figure.chart().captions.subtitle == "2021—2024年，单位：件。细虚线段跨越缺失年份；空心为未满全年")
  }

  @Test("A total says that it is one, and which of its lines join totals of different places")
  func totals() throws {
    let whole = series(
      district, value(2021, 20, of: (6, 6)), value(2022, 21, of: (5, 6)), value(2023, 30, of: (5, 6)))
    let chart = try figure(whole).chart()
    #expect(chart.captions.subtitle == "2021—2023年，各镇街合计，单位：件。空心、虚线：有数的镇街不全或前后不同")
    #expect(chart.series[0].values.map(\.isOfOtherPlaces) == [false, true, false])
    let rates = series(district, of: passRate, value(2021, 90, of: (6, 6)), value(2022, 91, of: (6, 6)))
    #expect(try figure(rates).chart().captions.subtitle == "2021—2022年，各镇街加权平均，单位：%")
    let english = try figure(rates, look: FigureLook(language: .english)).chart().captions
    #expect(english.subtitle == "2021–2022, weighted mean of the towns and streets, %")
  }

  @Test("Lines of rates begin near them where all are high")
  func highRates() throws {
    let high = series(town("甲镇"), of: passRate, value(2021, 93), value(2022, 100), value(2023, 98))
    let low = series(town("甲镇"), of: passRate, value(2021, 93), value(2022, 79), value(2023, 98))
    func head(_ figure: Figure) throws -> [String] {
      let scene = try figure.scene(measurer: FixedTextMeasurer())
      return scene.items.filter { $0.role == .unitHead }.compactMap { item in
        if case .text(let run) = item.shape { run.text } else { nil }
      }
    }
    #expect(try head(figure(high)) == ["纵轴从90起"])
    #expect(try head(figure(low)).isEmpty)
    #expect(try head(figure(high, years: 2022...2022)).isEmpty)
  }

  @Test("In a narrow picture the keys go into the note")
  func narrowKeys() throws {
    let figure = try figure(
      series(town("桃源镇"), value(2021, 20), value(2022, nil), value(2023, 30), value(2024, 9, months: 1...9)),
      look: FigureLook(size: .init(width: 75, height: 62)))
    let captions = figure.chart().captions
    #expect(captions.subtitle == "2021—2024年，单位：件")
    #expect(captions.notes.joined().contains("细虚线段跨越缺失年份"))
  }

  @Test("Two towns are named in the title, many are counted, all are called so")
  func groups() throws {
    let towns = ["甲镇", "乙镇", "丙镇", "丁镇"].map {
      series(town($0), value(2021, 1), value(2022, 2), value(2023, 3))
    }
    #expect(try figure(towns[0], towns[1]).chart().captions.title == "澄湖区甲镇、乙镇矛盾纠纷调解量比较")
    #expect(
      try figure(towns[0], towns[1], towns[2], towns[3]).chart().captions.title == "澄湖区4个镇矛盾纠纷调解量比较")
    #expect(
      try figure(towns[0], towns[1], within: district).chart().captions.title == "澄湖区各镇矛盾纠纷调解量比较")
    #expect(
      try figure(towns[0], towns[1], years: 2022...2022).chart().captions.title == "澄湖区甲镇、乙镇2022年矛盾纠纷调解量")
  }

  @Test("Names in one piece are shortened by the larger place they begin with")
  func shortened() throws {
    let names = ["澄湖区甲镇", "澄湖区乙街道"].map { Place(path: [$0], level: .town) }
    let figure = try figure(
      series(names[0], value(2021, 1), value(2022, 2), value(2023, 2)),
      series(names[1], value(2021, 1), value(2022, 2), value(2023, 2)))
    #expect(figure.chart().series.map(\.label) == ["甲镇", "乙街道"])
    #expect(figure.chart().captions.title == "澄湖区甲镇、乙街道矛盾纠纷调解量比较")
  }

  @Test("Coverage of a total is said by years, the commonest last")
  func totalCoverage() throws {
    let figure = try figure(
      series(
        district, value(2021, 20, of: (6, 6)), value(2022, 21, of: (5, 6)), value(2023, 30, of: (6, 6)),
        value(2024, 30, of: (6, 6))))
    #expect(figure.chart().captions.coverage == ["覆盖：2022年5/6个镇街有数，其余年份6/6。"])
  }

  @Test("Complete coverage is said in one clause")
  func completeCoverage() throws {
    let figure = try figure(series(district, value(2021, 20, of: (6, 6)), value(2022, 21, of: (6, 6))))
    #expect(figure.chart().captions.coverage == ["覆盖：6个镇街各年均有数。"])
  }

  @Test("Coverage of a comparison counts the places shown; of one place, its years")
  func shownCoverage() throws {
    let one = series(town("甲镇"), value(2021, 1), value(2022, nil), value(2023, 3))
    let two = series(town("乙镇"), value(2021, 1), value(2022, 2), value(2023, 3))
    #expect(try figure(one, two).chart().captions.coverage == ["覆盖：2022年1/2个镇有数，其余年份2/2。"])
    #expect(try figure(one).chart().captions.coverage == ["覆盖：3年中2年有数。"])
    #expect(
      try figure(one, two, years: 2022...2022).chart().captions.coverage == ["覆盖：2个镇中1个有数。"])
  }

  @Test("The source counts the statements that were counted")
  func source() throws {
    let place = town("桃源镇")
    let explained = ExplainedSeries(
      series: Series(place: place, metric: mediation, values: [value(2022, 54), value(2023, 60)]),
      contributions: [
        statement(place, 2022, "54", in: "受理纠纷54件。", value: 54),
        statement(place, 2022, "54", in: "共54件。", value: 54, use: .restated),
        statement(place, 2023, "60", in: "受理纠纷60件。", value: 60),
      ])
    var drawn = try figure(explained)
    let sources = drawn.chart().captions.sources
    #expect(sources == ["来源：澄湖区桃源镇2022—2023年法治政府建设年度报告（共2处原文）。"])
    drawn.hasAnnex = true
    #expect(drawn.chart().captions.sources == ["来源：澄湖区桃源镇2022—2023年法治政府建设年度报告（共2处原文，见附件）。"])
    #expect(try Figure(metadata: drawn.metadata()) == drawn)
  }

  @Test(
    "The words of a report are its number with bound and counter",
    arguments: [
      ("3000", "共出动执法人员3000余人次，其中夜间。", "3000余人次"), ("3000", "走访逾3000户。", "逾3000户"),
      ("1万", "发放资料1万余份。", "1万余份"), ("98%", "化解率达98%以上。", "98%以上"), ("20", "处罚案件不足20件。", "不足20件"),
    ])
  func words(number: String, sentence: String, words: String) {
    let written = statement(town("甲镇"), 2022, number, in: sentence, value: 1, .atLeast)
    #expect(written.observation.provenance.quantityAsWritten == words)
  }
}
