import Phrases
import Statistics
import Testing

@testable import Briefings

/// A whole briefing of made-up statements.
struct BriefingTests {
  /// Three places over three years with a missing report, a part-year, bounds and a contradiction.
  static let rows = [
    Row(town("甲镇"), 2021, "1200"), Row(town("乙镇"), 2021, "60"), Row(town("丙街道"), 2021, "~45"),
    Row(town("甲镇"), 2022, "1300+"), Row(town("乙镇"), 2022, "75"), Row(town("丙街道"), 2022, "1-10:40"),
    Row(town("甲镇"), 2023, "1250"), Row(town("甲镇"), 2023, "990"), Row(town("丙街道"), 2023, "52"),
    Row(town("甲镇"), 2021, "97", passRate), Row(town("甲镇"), 2021, "30", candidates),
    Row(town("乙镇"), 2021, "91.5", passRate), Row(town("乙镇"), 2021, "41", candidates),
    Row(town("甲镇"), 2022, "98", passRate), Row(town("丙街道"), 2022, "99", passRate),
    Row(town("甲镇"), 2023, "99", passRate), Row(town("丙街道"), 2023, "99.25", passRate),
  ]

  /// The city of the district.
  static let city = Place(path: ["云泽市"], level: .city)

  /// The same with a second county of one town, and that county's own report.
  static var cityRows: [Row] {
    let other = Place(path: city.path + ["南埠区"], level: .county)
    let south = Place(path: other.path + ["丁镇"], level: .town)
    return rows + (2021...2023).map { Row(south, $0, "\($0 - 2000)0") } + [Row(other, 2023, "900")]
  }

  @Test("The opening says how many reports there are and which are missing")
  func opening() throws {
    let briefing = try Briefing(material(Self.rows), drawing: drawing)
    #expect(
      briefing.opening[0]
        == "本简报依据澄湖区3个镇街2021—2023年法治政府建设年度报告8份。采用原文数字16处，涉及指标3项。缺少报告1份：乙镇2023年。")
    let english = try Briefing(material(Self.rows, language: .english), drawing: drawing)
    #expect(
      english.opening[0]
        == "This briefing rests on 8 annual rule-of-law reports of 3 towns and streets of 澄湖区, 2021–2023. "
        + "16 statements are used; 3 metrics have figures. Reports missing: 1 (乙镇 2023).")
  }

  @Test("A contradiction is told once, with the number that was left out")
  func contradiction() throws {
    let briefing = try Briefing(material(Self.rows), drawing: drawing)
    #expect(
      briefing.caveats.contains(
        "原文前后不一致的1处，取年度报告本身或先出现的数字：甲镇2023年信访事项受理量采用1,250件，另有原文作“990”。"))
    let petitions = try #require(briefing.annex.first { $0.heading == "信访事项受理量" })
    #expect(petitions.entries[2].figure.hasSuffix("；甲镇另作“990”［8.2］，未采用"))
  }

  @Test("A figure of the whole year from a later report is named, and the annex has that of the months too")
  func wholeYear() throws {
    let rows = [
      Row(town("甲镇"), 2022, "1-11:90"), Row(town("甲镇"), 2023, "70"), Row(town("甲镇"), 2023, "9", candidates),
    ]
    let observations = try rows.enumerated().map { try $1.observation(at: $0 + 1) }
    let later = try Row(town("甲镇"), 2023, "110").observation(at: 4)
    let prior = Observation(
      place: later.place, metric: later.metric, period: Period(year: 2022), value: later.value,
      qualifier: .exact, unit: later.unit, role: .prior, provenance: later.provenance)
    let metrics = [petitions, candidates]
    let material = BriefingMaterial(
      place: town("甲镇"), metrics: metrics,
      tabulation: Tabulation(observations: observations + [prior], metrics: metrics),
      reports: rows.prefix(2).map {
        BriefingReport(reference: $0.report, place: $0.place, period: Period(year: $0.year))
      })
    let briefing = try Briefing(material, drawing: drawing)
    #expect(
      briefing.caveats.contains {
        $0.hasPrefix("当年报告只报部分月份") && $0.hasSuffix("2022年信访事项受理量110件。")
      })
    let entries = try #require(briefing.annex.first { $0.heading == "信访事项受理量" }).entries.map(\.figure)
    #expect(entries[0].contains("110件") && entries[0].contains("当年报告只报1—11月，为“90”［1.1］，由全年数取代"), "\(entries)")
  }

  @Test("A place's own reports are counted apart from those of the places under it")
  func ownReports() throws {
    let briefing = try Briefing(material(Self.rows + [Row(district, 2023, "5000")]), drawing: drawing)
    #expect(briefing.opening[0].contains("另有澄湖区本级报告1份，其数字不计入镇街合计"))
    #expect(briefing.opening[0].contains("年度报告8份"))
    #expect(briefing.sections[0].parts[0].text.hasSuffix("澄湖区本级报告数：2023年5,000件，口径不同，不相加。"))
    let petitions = try #require(briefing.annex.first { $0.heading == "信访事项受理量" })
    #expect(petitions.entries.contains { $0.figure == "澄湖区本级报告数：2023年5,000件［9.1］" })
  }

  @Test("Sections follow the themes, and headings count as official documents do")
  func sections() throws {
    let briefing = try Briefing(material(Self.rows), drawing: drawing)
    #expect(briefing.sections.map(\.heading) == ["一、信访", "二、学法考试"])
    #expect(briefing.sections[1].parts.map(\.heading) == ["（一）学法考试合格率"])
    #expect(briefing.sections[1].others?.rows.map(\.first) == ["学法考试参考人数"])
  }

  @Test(
    "Metrics with little data are rows of a table with what is special about them, all of it in the annex")
  func others() throws {
    let rows = [
      Row(town("甲镇"), 2022, "120"), Row(town("乙镇"), 2022, "60"), Row(town("丙街道"), 2022, "45"),
      Row(town("甲镇"), 2022, "31+", candidates), Row(town("丙街道"), 2023, "1-9:7", candidates),
      Row(district, 2022, "2000", candidates), Row(town("甲镇"), 2023, "98", passRate),
    ]
    var chosen = try material(rows, metrics: [petitions, candidates])
    let briefing = try Briefing(chosen, drawing: drawing)
    let table = try #require(briefing.sections.last?.others)
    #expect(table.head == ["指标", "年份", "数值", "有数镇街", "说明"])
    #expect(table.caption == "表2　学法考试（*含未满全年的数据）")
    #expect(
      table.rows == [["学法考试参考人数", "2023*", "7人", "1/3", "仅丙街道；丙街道只含1—9月；澄湖区本级2022年2,000人"]])
    #expect(briefing.sections.last?.parts.isEmpty == true)
    chosen = try material(rows, metrics: [petitions, candidates], years: 2022...2022)
    let one = try Briefing(chosen, drawing: drawing)
    #expect(one.sections.last?.others?.rows == [["学法考试参考人数", "2022", "≥31人", "1/3", "仅甲镇；澄湖区本级2022年2,000人"]])
  }

  @Test("Of a single year the places are ranked, and there are no lines and no overview")
  func oneYear() throws {
    let briefing = try Briefing(material(Self.rows, years: 2022...2022), drawing: drawing)
    #expect(briefing.allPictures.map(\.name) == ["澄湖区-信访事项受理量-排序-2022", "澄湖区-学法考试合格率-排序-2022"])
  }

  @Test("A single year of a place that stands for itself is told in tables alone")
  func oneNumber() throws {
    let briefing = try Briefing(material(Self.rows, place: town("甲镇"), years: 2021...2021), drawing: drawing)
    #expect(briefing.allPictures.isEmpty && briefing.sections.flatMap(\.parts).isEmpty)
    #expect(briefing.sections.first?.others?.rows == [["信访事项受理量", "2021", "1,200件", "—"]])
  }

  @Test("A city is compared by its counties, one with a single county by the towns of that")
  func city() throws {
    let briefing = try Briefing(material(Self.cityRows, place: Self.city), drawing: drawing)
    #expect(
      briefing.opening[0].hasPrefix(
        "本简报依据云泽市2个区县4个镇街2021—2023年法治政府建设年度报告11份。采用原文数字19处，涉及指标3项。另有南埠区本级报告1份"))
    #expect(briefing.sections[0].parts[0].text.contains("2023年分地区：南埠区230件（1/1个镇街）、澄湖区1,302件（2/3个镇街）。"))
    let compared = try #require(briefing.sections[0].parts[0].pictures.first { $0.name.hasSuffix("比较") })
    #expect(compared.caption.hasSuffix("云泽市各区县信访事项受理量比较"))
    let single = try Briefing(material(Self.rows, place: Self.city), drawing: drawing)
    #expect(single.opening[0].hasPrefix("本简报依据云泽市3个镇街"))
    #expect(single.sections[0].parts[0].pictures.contains { $0.caption.hasSuffix("云泽市各镇街信访事项受理量比较") })
  }

  @Test("Pictures are numbered in their order, and no two have one name")
  func pictures() throws {
    let pictures = try Briefing(material(Self.rows), drawing: drawing).allPictures
    #expect(pictures.map(\.name).first == "澄湖区-主要指标")
    #expect(Set(pictures.map(\.name)).count == pictures.count)
    for (index, picture) in pictures.enumerated() {
      #expect(picture.caption.hasPrefix("图\(index + 1)　"))
      #expect(!picture.alternativeText.isEmpty)
      #expect(picture.width == 156)
    }
  }

  @Test("Fifty places are ranked, over pages where they need them, and not drawn as lines")
  func manyPlaces() throws {
    let rows = (1...50).flatMap { number in
      [Row(town("第\(number)镇"), 2022, "\(number * 7)"), Row(town("第\(number)镇"), 2023, "\(number * 9)")]
    }
    let names = try Briefing(material(rows), drawing: drawing).allPictures.map(\.name)
    #expect(names.contains { $0.hasPrefix("澄湖区-信访事项受理量-排序-2023") })
    #expect(!names.contains { $0.hasPrefix("澄湖区-信访事项受理量-比较") })
  }

  @Test("Many names are cut short in sentences, and all of them are in the annex")
  func manyNames() throws {
    let rows = (1...12).map { Row(town("第\($0)镇"), 2022, "\($0 * 7)") }
    let briefing = try Briefing(material(rows + [Row(town("第1镇"), 2023, "9")]), drawing: drawing)
    #expect(briefing.opening[0].hasSuffix("缺少报告11份：第10镇2023年、第11镇2023年、第12镇2023年等。"))
    #expect(briefing.annex[0].entries.contains { $0.figure.hasSuffix("第8镇2023年、第9镇2023年") })
  }

  @Test("Without a report of a year there is no briefing")
  func nothing() throws {
    #expect(throws: BriefingError.noReports(place: "澄湖区")) {
      try Briefing(material(Self.rows, years: 1990...1991), drawing: drawing)
    }
  }
}
