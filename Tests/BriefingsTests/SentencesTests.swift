import Phrases
import Statistics
import Testing

@testable import Briefings

/// What a briefing says of a metric, by what the reports say.
struct SentencesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rows: @Sendable () -> [Row]
    let chinese: String
    let english: String
  }

  private static let 甲 = town("甲镇")
  private static let 乙 = town("乙镇")
  private static let 丙 = town("丙街道")

  static let cases = [
    Case(
      testDescription: "exact numbers of all places change by percent",
      rows: {
        [Row(甲, 2022, "100"), Row(乙, 2022, "60"), Row(甲, 2023, "110"), Row(乙, 2023, "70")]
      },
      chinese: "2023年2个镇合计180件，比2022年增长12.5%。2023年甲镇最高，为110件；乙镇最低，为70件。",
      english: "2023: 180 cases in all 2 towns, up 12.5% on 2022. "
        + "In 2023, highest in 甲镇 (110 cases) and lowest in 乙镇 (70 cases)."),
    Case(
      testDescription: "a lower bound makes the total one, and a rise from an exact number at least as high",
      rows: {
        [Row(甲, 2022, "100"), Row(乙, 2022, "60"), Row(甲, 2023, "110+"), Row(乙, 2023, "70")]
      },
      chinese: "2023年2个镇合计至少180件，比2022年增长至少12.5%。2023年甲镇最高，为至少110件；乙镇最低，为70件。",
      english: "2023: at least 180 cases in all 2 towns, up at least 12.5% on 2022. "
        + "In 2023, highest in 甲镇 (at least 110 cases) and lowest in 乙镇 (70 cases)."),
    Case(
      testDescription: "bounds on both sides leave the change and the order open",
      rows: {
        [Row(甲, 2022, "100+"), Row(乙, 2022, "60"), Row(甲, 2023, "110"), Row(乙, 2023, "~70+")]
      },
      chinese: "2023年2个镇合计至少180件。"
        + "2023年原文含约数，不排高低：甲镇为110件；乙镇为至少70件。",
      english: "2023: at least 180 cases in all 2 towns. "
        + "In 2023, bounds leave the order open: 110 cases in 甲镇 and at least 70 cases in 乙镇."),
    Case(
      testDescription: "a part-year is said and not compared, but the other places are",
      rows: {
        [
          Row(甲, 2022, "100"), Row(乙, 2022, "60"), Row(丙, 2022, "40"), Row(甲, 2023, "1-11:90"),
          Row(乙, 2023, "66"), Row(丙, 2023, "44"),
        ]
      },
      chinese: "2023年3个镇街合计200件（甲镇只含1—11月）。"
        + "2个可比镇街由100件增至110件，比2022年增长10.0%。2023年按全年数，乙镇最高，为66件；丙街道最低，为44件；"
        + "甲镇仅1—11月已有90件，超过上述最高数。",
      english: "2023: 200 cases in all 3 towns and streets (Jan–Nov only in 甲镇). "
        + "2 comparable towns and streets went from 100 cases to 110 cases, up 10.0% on 2022. "
        + "In 2023, by full-year figures, highest in 乙镇 (66 cases) and lowest in 丙街道 (44 cases); "
        + "甲镇 already has more, 90 cases in Jan–Nov."),
    Case(
      testDescription: "a place that did not report is named, and totals of other places are not compared",
      rows: {
        [
          Row(甲, 2022, "100"), Row(乙, 2022, "60"), Row(丙, 2022, "40"), Row(甲, 2023, "120"),
          Row(乙, 2023, "72"), Row(丙, 2023, "30", candidates),
        ]
      },
      chinese: "2023年3个镇街中有数的2个合计192件（丙街道未报）。"
        + "2个可比镇街由160件增至192件，比2022年增长20.0%。2023年甲镇最高，为120件；乙镇最低，为72件。",
      english: "2023: 192 cases in the 2 of 3 towns and streets that reported (no figure from 丙街道). "
        + "2 comparable towns and streets went from 160 cases to 192 cases, up 20.0% on 2022. "
        + "In 2023, highest in 甲镇 (120 cases) and lowest in 乙镇 (72 cases)."),
    Case(
      testDescription: "no change is told over a gap",
      rows: {
        [
          Row(甲, 2021, "100"), Row(乙, 2021, "60"), Row(甲, 2022, "9", candidates), Row(甲, 2023, "110"),
          Row(乙, 2023, "110"),
        ]
      },
      chinese: "2023年2个镇合计220件。2023年2个镇均为110件。2022年无数据。",
      english: "2023: 220 cases in all 2 towns. "
        + "In 2023, 110 cases in each of 2 towns. No figure for 2022."),
    Case(
      testDescription:
        "places are ranked in the latest year that has two of them, with the reason where it is an earlier one",
      rows: {
        [Row(甲, 2022, "100"), Row(乙, 2022, "100"), Row(丙, 2022, "40"), Row(甲, 2023, "110")]
      },
      chinese: "2023年3个镇街中仅甲镇有数，为110件。"
        + "2022年（此后有全年数的镇街不足两个）乙镇、甲镇最高，为100件；丙街道最低，为40件。",
      english: "2023: 110 cases in 甲镇, the only one of 3 towns and streets that reported. "
        + "In 2022, the last year with full-year figures of two towns and streets, highest in 乙镇, 甲镇 (100 cases) and lowest in 丙街道 (40 cases)."
    ),
    Case(
      testDescription: "the only place that reported is named",
      rows: { [Row(甲, 2023, "110"), Row(乙, 2023, "9", candidates)] },
      chinese: "2023年2个镇中仅甲镇有数，为110件。",
      english: "2023: 110 cases in 甲镇, the only one of 2 towns that reported."),
  ]

  @Test("A metric is told exactly, with its bounds, months, coverage and gaps", arguments: cases)
  func metric(_ one: Case) throws {
    let chinese = try text(material(one.rows()))
    #expect(chinese == one.chinese)
    let english = try text(material(one.rows(), language: .english))
    #expect(english == one.english)
  }

  @Test("Rates are averaged by weight and change by percentage points")
  func rates() throws {
    let rows = [
      Row(Self.甲, 2022, "98", passRate), Row(Self.甲, 2022, "100", candidates),
      Row(Self.乙, 2022, "90", passRate), Row(Self.乙, 2022, "300", candidates),
      Row(Self.甲, 2023, "100", passRate), Row(Self.甲, 2023, "100", candidates),
      Row(Self.乙, 2023, "92", passRate), Row(Self.乙, 2023, "100", candidates),
    ]
    #expect(
      try text(of: passRate, material(rows))
        == "2023年加权平均为96%，2个镇均有数，比2022年增长4个百分点。2023年甲镇最高，为100%；乙镇最低，为92%。")
  }

  @Test(
    "A place that stands for itself is told without totals and coverage, some months beside the last whole year",
    arguments: [
      (["100", "1-9:80"], "2023年（1—9月）80件。上一个全年数为2022年100件。"),
      (["1-9:100", "1-11:80"], "2023年（1—11月）80件。"),
      (["1-9:100", "1-9:80"], "2023年（1—9月）80件。2022年同期为100件，比2022年同期下降20.0%。"),
      (["1-9:100+", "1-9:80"], "2023年（1—9月）80件。2022年同期为至少100件，比2022年同期下降至少20.0%。"),
      (["1-9:~100+", "1-9:120"], "2023年（1—9月）120件。"),
    ])
  func ownReports(numbers: [String], words: String) throws {
    let rows = numbers.enumerated().map { Row(Self.甲, 2022 + $0, $1) }
    #expect(try text(material(rows, place: Self.甲)) == words)
  }

  @Test("The last whole year beside some months has its own change, in the opening too")
  func lastWholeYear() throws {
    let rows = ["100", "110", "1-9:80"].enumerated().map { Row(Self.甲, 2021 + $0, $1) }
    let briefing = try Briefing(material(rows, metrics: [petitions], place: Self.甲), drawing: drawing)
    #expect(
      briefing.opening[1] == "信访事项受理量2023年（1—9月）80件，上一个全年数为2022年110件，比2021年增长10.0%。")
    let english = try text(material(rows, place: Self.甲, language: .english))
    #expect(
      english
        == "2023 (Jan–Sep): 80 cases. The last full year, 2022, had 110 cases, up 10.0% on 2021.")
  }

  @Test("Rates of the places that have exact rates and weights of both years are compared where all are not")
  func comparableRates() throws {
    func rows(_ place: Place, _ year: Int, _ rate: String, _ weight: String?) -> [Row] {
      [Row(place, year, rate, passRate)] + (weight.map { [Row(place, year, $0, candidates)] } ?? [])
    }
    let chosen =
      rows(Self.甲, 2022, "98", "100") + rows(Self.乙, 2022, "90", "300") + rows(Self.丙, 2022, "50", nil)
      + rows(Self.甲, 2023, "100", "100") + rows(Self.乙, 2023, "92", "100")
      + rows(Self.丙, 2023, "1-11:100", "40")
    let words = try text(of: passRate, material(chosen))
    #expect(words.contains("2个可比镇街加权平均由92%增至96%，比2022年增长4个百分点。"), "\(words)")
    let annex = try Briefing(material(chosen), drawing: drawing).annex
    let entries = try #require(annex.first { $0.heading == "学法考试合格率" }).entries.map(\.figure)
    #expect(entries.contains { $0.hasPrefix("可比口径2022年加权平均92%＝乙镇90%×300人") }, "\(entries)")
  }
}
