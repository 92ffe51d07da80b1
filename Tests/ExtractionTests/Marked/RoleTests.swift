import Extraction
import Statistics
import Testing

@Suite("What a number is not") struct RoleTests {
  @Test(
    "so much for each is no total",
    arguments: [
      MarkedText("每周集中学法两次。"), MarkedText("每季度开展法治宣传3场。"), MarkedText("干部人均集中学法3次。"),
      MarkedText("各村每月排查纠纷2件。"),
    ])
  func distributive(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "parts are not statements of their whole's metric",
    arguments: [
      MarkedText("受理矛盾纠纷⟦54⟧件，其中化解⟦32⟧件，转办21件，1件核实中。", "mediation_cases 54", "mediation_resolved 32"),
      MarkedText("出动执法人员⟦900⟧余人次，其中出动夜间执法人员700人次。", "enforcement_turnouts ≥900"),
      MarkedText("行政处罚⟦31⟧起，简易程序19起，普通程序12起。", "penalty_cases 31"),
    ])
  func parts(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "plans, targets and duties are no results",
    arguments: [
      MarkedText("应完成法律援助20件。"), MarkedText("计划开展普法宣传30场。"), MarkedText("力争调解成功率达98%。"),
      MarkedText("确保信访办结率达到100%。"), MarkedText("全年开展法治宣传不少于30场。"), MarkedText("2023年将举办法治讲座20场。"),
      MarkedText("三、下一步打算\n开展普法宣传30场，调解成功率98%。"), MarkedText("下一步，开展普法宣传30场。"),
      MarkedText("按照工作计划，今年开展普法宣传⟦12⟧场。", "publicity_events 12"),
    ])
  func plans(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test("a section under the plans is a plan, and a section of results after it is none")
  func sections() throws {
    try MarkedReader.check(
      MarkedText(
        "一、2023年安排\n（一）普法\n开展普法宣传30场。\n二、主要成效\n（一）普法\n开展普法宣传⟦8⟧场。",
        "publicity_events 8"))
  }

  @Test(
    "a change is no value, and what it leads to is one",
    arguments: [
      MarkedText("受理信访⟦88⟧件，同比下降12%，较上年减少15件。", "petition_cases 88"),
      MarkedText("调解成功率⟦98%⟧，提高3.2个百分点。", "mediation_success_rate 98"),
      MarkedText("信访量降至⟦70⟧件。", "petition_cases 70"),
    ])
  func changes(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "another year's figure is that year's",
    arguments: [
      MarkedText("受理信访⟦300⟧件，较2021年的⟦312⟧件有所下降。", "petition_cases 300", "petition_cases 312@2021"),
      MarkedText(
        "调解纠纷⟦79⟧件，上年为⟦66⟧件；调解成功⟦76⟧件。", "mediation_cases 79", "mediation_cases 66@2021",
        "mediation_resolved 76"),
      MarkedText(
        "出动执法人员⟦742⟧人次，而2020年为⟦588⟧人次。", "enforcement_turnouts 742", "enforcement_turnouts 588@2020"),
      MarkedText(
        "调解纠纷⟦79⟧件，去年为⟦66⟧件，前年为⟦51⟧件。", "mediation_cases 79", "mediation_cases 66@2021",
        "mediation_cases 51@2020"),
      MarkedText("在以前年度工作的基础上，调解纠纷⟦79⟧件。", "mediation_cases 79"),
    ])
  func prior(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "the same months of another year are meant where the report is of some months and says 同期, or other months that it names",
    arguments: [
      ("受理信访30件，上年同期为41件。", "2021 (1-11)"), ("受理信访30件，2020年同期为41件。", "2020 (1-11)"),
      ("受理信访30件，上年为41件。", "2021"), ("受理信访30件，去年全年为41件。", "2021"),
      ("受理信访30件，2021年1—9月为41件。", "2021 (1-9)"), ("受理信访30件，上年1至11月41件。", "2021 (1-11)"),
    ])
  func samePeriod(text: String, earlier: String) throws {
    let period = Period(year: 2022, months: 1...11)
    let reading = try MarkedReader.extractor.get().extract(
      Array(text.utf8), report: ReportReference(hash: "", path: "report.txt", format: "text"),
      given: GivenContext(place: Place(path: ["澄湖区", "柳塘镇"], level: .town), period: period))
    #expect(reading.observations.map(\.period?.description) == [period.description, earlier])
  }

  @Test(
    "several years together are not this one",
    arguments: [
      MarkedText("五年来累计调解纠纷1120起。"), MarkedText("自2018年以来调解纠纷620件。"), MarkedText("近三年开展普法宣传90场。"),
      MarkedText("主动公开信息累计8100条（2022年新增⟦310⟧条）。", "info_published 310"),
      MarkedText("主动公开信息⟦810⟧条（2021年⟦770⟧条）。", "info_published 810", "info_published 770@2021"),
      MarkedText("今年以来调解纠纷⟦62⟧件。", "mediation_cases 62"),
      MarkedText("2022年以来调解纠纷⟦62⟧件。", "mediation_cases 62"),
    ])
  func cumulative(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a month or a quarter is not the year",
    arguments: [
      MarkedText("受理信访⟦318⟧件，仅9月份就有信访64件。", "petition_cases 318"), MarkedText("第三季度受理信访8件。"),
      MarkedText("截至12月底，受理信访⟦80⟧件。", "petition_cases 80"),
    ])
  func partsOfYear(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "other places' figures are not this one's",
    arguments: [
      MarkedText("全区共调解纠纷4317件。"), MarkedText("全市调解成功率为97.4%，我镇调解成功率为⟦98%⟧。", "mediation_success_rate 98"),
      MarkedText("在全区率先开展普法宣传⟦12⟧场。", "publicity_events 12"),
    ])
  func otherBodies(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "what another body did by itself is not the place's, and what was done with it is",
    arguments: [
      MarkedText("石桥派出所调处纠纷52起。"), MarkedText("县市场监管局在我镇立案4起。"),
      MarkedText("联合派出所调处纠纷⟦52⟧起。", "mediation_cases 52"),
      MarkedText("综治办、派出所、司法所共调处纠纷⟦30⟧起。", "mediation_cases 30"),
    ])
  func outsideBodies(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a count that 每 has got ends what it says",
    arguments: [
      MarkedText("以每两月1次的频次开展中心组法治学习⟦5⟧次。", "legal_study_sessions 5"),
      MarkedText("坚持每月一次集中学法，全年累计开展⟦12⟧次。", "legal_study_sessions 12"),
    ])
  func everySoOften(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "what is left of a whole is no field of its own, and other fields of work are",
    arguments: [
      MarkedText("发现隐患⟦73⟧处，其余3处。", "hazards_found 73"),
      MarkedText(
        "夜市整治出动⟦1240⟧人次，其余各类检查出动⟦1450⟧人次。", "enforcement_turnouts 1240", "enforcement_turnouts 1450"),
    ])
  func rests(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "parts that add up to their whole are exact decimals",
    arguments: [
      MarkedText("拆除违建⟦120.3⟧平方米，违建100.2平方米，违建20.1平方米。", "illegal_structure_area 120.3")
    ])
  func decimalParts(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "two lone 一 in a row are a saying",
    arguments: [MarkedText("隐患做到发现一处、整改一处。"), MarkedText("拆除违建⟦一⟧处。", "illegal_structures 1")])
  func sayings(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a prior value is of the metric that was stated in its unit",
    arguments: [
      MarkedText(
        "信访登记量⟦13⟧件，办结率⟦92.3%⟧，比上年的⟦20⟧件少。", "petition_cases 13", "petition_closure_rate 92.3",
        "petition_cases 20@2021"),
      MarkedText(
        "解答法律咨询⟦205⟧人次（2021年：⟦188⟧人次），法律援助案件⟦7⟧件。", "legal_consultations 205", "legal_consultations 188@2021",
        "legal_aid_cases 7"),
      MarkedText(
        "调解成功率由2021年的⟦98.1%⟧上升至⟦99.2%⟧。", "mediation_success_rate 98.1@2021", "mediation_success_rate 99.2"),
    ])
  func priorValues(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "an explicit none is 0",
    arguments: [
      MarkedText("⟦未发生一起⟧行政复议案件。", "reconsideration_cases 0"),
      MarkedText("行政诉讼案件⟦零发生⟧。", "litigation_cases 0"),
      MarkedText("全年⟦未收到⟧政府信息公开申请。", "info_requests 0"), MarkedText("行政复议案件为⟦0⟧。", "reconsideration_cases 0"),
      MarkedText("收到依申请公开⟦0⟧件。", "info_requests 0"),
      MarkedText("未收到依申请公开，为⟦0⟧件。", "info_requests 0"),
      MarkedText("⟦未收到⟧依申请公开，上年为⟦0⟧件。", "info_requests 0", "info_requests 0@2021"),
      MarkedText("⟦未作出⟧行政处罚（0件）。", "penalty_cases 0"), MarkedText("未发生一起恶性案件，无行政复议败诉案件。"),
    ])
  func zeros(_ text: MarkedText) throws { try MarkedReader.check(text) }
}
