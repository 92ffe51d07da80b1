import Charts
import Foundation
import Phrases
import Scenes
import Statistics
import Testing

@testable import Figures

@Suite("Figures inside pictures") struct MetadataTests {
  private func sample() throws -> Figure {
    let place = town("桃源镇")
    let explained = ExplainedSeries(
      series: Series(
        place: place, metric: mediation,
        values: [
          value(2021, 54, basis: .ownReport), value(2022, nil), value(2023, 260, .atLeast, months: 1...9),
        ]),
      contributions: [
        statement(place, 2021, "54", in: "受理纠纷54件，“全部”办结\\。", value: 54),
        statement(place, 2023, "260", in: "调解各类纠纷260余件。", value: 260, .atLeast),
        statement(place, 2023, "200", in: "化解200件。", value: 200, use: .part),
      ])
    let rate = series(place, of: passRate, value(2021, Decimal(string: "98.78") ?? 0), value(2023, 100))
    var colours = ColourAssignment()
    var figure = try Figure(series: [explained, rate], years: 2021...2023, colours: &colours)
    figure.texts = FigureTexts(title: "标题", note: "“说明”\n第二行")
    figure.breaks = [FigureBreak(year: 2022, words: "两镇合并"), FigureBreak(year: 2023)]
    figure.look = FigureLook(
      size: ChartSize(pixelWidth: 1200, pixelHeight: 800, dotsPerInch: 144), theme: "grey", dotsPerInch: 200,
      language: .english)
    return figure
  }

  @Test("A figure is read back as it was, with every statement")
  func roundTrip() throws {
    let figure = try sample()
    #expect(try Figure(metadata: figure.metadata()) == figure)
  }

  @Test("The same figure gives the same text, and the text has the sentence, its span and its report")
  func text() throws {
    let text = try sample().metadata()
    #expect(try sample().metadata() == text)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let all = try #require(json["series"] as? [[String: Any]])
    let statements = try #require(all[0]["statements"] as? [[String: Any]])
    #expect(statements.count == 3)
    #expect(statements[1]["sentence"] as? String == "调解各类纠纷260余件。")
    #expect(statements[1]["number"] as? String == "260")
    #expect(statements[1]["start"] as? Int == 106)
    let reports = try #require(json["reports"] as? [[String: Any]])
    #expect(reports.map { $0["path"] as? String } == ["桃源镇2021.txt", "桃源镇2023.txt"])
  }

  @Test("Long decimals keep every digit", arguments: ["0.1", "98.7800001", "123456789012345678.25", "-3.5"])
  func decimals(written: String) throws {
    let number = try #require(Decimal(string: written))
    let figure = try figure(series(town("甲镇"), value(2021, number), value(2022, 1)))
    #expect(try Figure(metadata: figure.metadata()).series[0].series.values[0].value == number)
  }

  @Test("A figure read back draws the same scene, and another one in another theme")
  func redrawing() throws {
    let figure = try figure(series(town("甲镇"), value(2021, 5), value(2022, 7, .atLeast), value(2023, 9)))
    var copy = try Figure(metadata: figure.metadata())
    let measurer = FixedTextMeasurer()
    #expect(try copy.scene(measurer: measurer) == figure.scene(measurer: measurer))
    copy.look.theme = "grey"
    #expect(try copy.scene(measurer: measurer) != figure.scene(measurer: measurer))
  }

  @Test("What is no figure, damaged or too new is refused with its reason")
  func refusals() throws {
    func expect(_ text: String, _ error: FigureMetadataError) {
      #expect(throws: error) { try Figure(metadata: text) }
    }
    let good = try sample().metadata()
    expect("{}", .unreadable(.otherText))
    expect(good.replacingOccurrences(of: "\"version\":1", with: "\"version\":9"), .tooNew(version: 9))
    expect(good.replacingOccurrences(of: "at_least", with: "more"), .unreadable(.unknownWord("more")))
    expect(good.replacingOccurrences(of: "\"kind\":\"facets\",", with: ""), .unreadable(.missingPart))
  }

  @Test("The data as a tidy CSV make the same series again")
  func tidyTable() throws {
    let figure = try figure(
      series(
        town("甲镇"), written: [2022: "7余件, 约"], value(2021, nil), value(2022, 7, .atLeast),
        value(2023, 9, months: 1...9)))
    let table = try TidyTable(csv: Data(figure.csv().utf8), name: "a.csv") { _ in mediation }
    let back = table.series(
      of: try table.metric(named: mediation.id), for: try table.place(named: "澄湖区甲镇"), years: nil)
    #expect(back.series.values == figure.series[0].series.values)
    #expect(back.asWritten == [2022: "7余件, 约"])
  }
}
