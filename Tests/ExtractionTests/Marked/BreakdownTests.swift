import Testing

@Suite("Wholes and what breaks them down") struct BreakdownTests {
  @Test(
    "numbers of one sentence that are not more than the whole before them are its parts",
    arguments: [
      MarkedText(
        "村调委会受理民间纠纷⟦150⟧件，调解成功⟦148⟧件。按类型看，邻里纠纷70件、婚姻家庭纠纷50件、土地承包纠纷30件。", "mediation_cases 150",
        "mediation_resolved 148"),
      MarkedText("两级调解组织受理纠纷⟦420⟧件。受理案件中物业纠纷140件、邻里纠纷120件居前两位。", "mediation_cases 420"),
      MarkedText("受理纠纷⟦420⟧件，物业纠纷140件，邻里纠纷120件。", "mediation_cases 420"),
    ])
  func enumerations(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a smaller number whose words name one kind or a later stage is a part",
    arguments: [
      MarkedText("来访⟦140⟧批⟦410⟧人次，5人以上集体访8批。", "petition_batches 140", "petition_visitors 410"),
      MarkedText("区政府收到行政复议申请⟦90⟧件，受理78件。", "reconsideration_cases 90"),
      MarkedText("调解纠纷⟦115⟧起。涉外纠纷6起均已移交。", "mediation_cases 115"),
      MarkedText("承接⟦740⟧例劳动争议。受理案件中劳动报酬类510例占大头。", "mediation_cases 740"),
      MarkedText("行政处罚⟦93⟧件。当事人没有异议的按简易程序处罚61件。", "penalty_cases 93"),
    ])
  func kinds(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "what says the whole again, is more than it, or stands in one list with it is kept and contradicts it",
    arguments: [
      MarkedText("受理信访⟦320⟧件。全年受理信访⟦318⟧件。", "petition_cases 320", "petition_cases 318"),
      MarkedText("受理信访⟦320⟧件，全年受理信访⟦318⟧件。", "petition_cases 320", "petition_cases 318"),
      MarkedText("受理信访⟦320⟧件。老城区信访⟦318⟧件。", "petition_cases 320", "petition_cases 318"),
      MarkedText("调解纠纷⟦115⟧起。涉外纠纷⟦160⟧起。", "mediation_cases 115", "mediation_cases 160"),
      MarkedText(
        "受理纠纷⟦150⟧件。邻里纠纷⟦100⟧件、婚姻家庭纠纷⟦70⟧件。", "mediation_cases 150", "mediation_cases 100",
        "mediation_cases 70"),
      MarkedText("受理邻里纠纷⟦57⟧件、婚姻家庭纠纷⟦33⟧件。", "mediation_cases 57", "mediation_cases 33"),
    ])
  func contradictions(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "fields of work of a metric that adds up are no parts",
    arguments: [
      MarkedText(
        "开展法治宣传⟦20⟧场。反诈宣传⟦8⟧场，禁毒宣传⟦5⟧场。", "publicity_events 20", "publicity_events 8", "publicity_events 5")
    ])
  func fields(_ text: MarkedText) throws { try MarkedReader.check(text) }
}
