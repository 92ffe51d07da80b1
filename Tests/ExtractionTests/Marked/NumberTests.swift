import Extraction
import Statistics
import Testing

@Suite("Numbers, their bounds and units") struct NumberTests {
  @Test(
    "a bound behind a number makes it a lower or an upper one",
    arguments: [
      MarkedText("出动执法人员⟦1700⟧余人次。", "enforcement_turnouts ≥1700"),
      MarkedText("调解成功率达⟦97%⟧以上。", "mediation_success_rate ≥97"),
      MarkedText("发放宣传资料⟦5000⟧多份。", "publicity_materials ≥5000"),
      MarkedText("办理行政处罚案件⟦20⟧件以下。", "penalty_cases ≤20"),
    ])
  func boundsBehind(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a bound before a number makes it a bound or an estimate",
    arguments: [
      MarkedText("罚款逾⟦20万⟧元。", "penalty_amount ≥200000"),
      MarkedText("开展普法宣传近⟦30⟧场。", "publicity_events ≈30"),
      MarkedText("受理矛盾纠纷约⟦50⟧件。", "mediation_cases ≈50"),
      MarkedText("行政处罚案件不足⟦10⟧件。", "penalty_cases ≤10"),
    ])
  func boundsBefore(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a bound before the scale belongs to the number",
    arguments: [
      MarkedText("发放宣传单⟦30余万⟧份。", "publicity_materials ≥300000"),
      MarkedText("受教育群众⟦一万⟧余人次。", "publicity_audience ≥10000"),
    ])
  func boundsInside(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a vague number, a range and two digits side by side have no value",
    arguments: [
      MarkedText("发放宣传资料数千份。"), MarkedText("开展法治宣传若干次。"), MarkedText("调解纠纷两三件。"),
      MarkedText("调解矛盾纠纷三四十起。"), MarkedText("每组聘调解员3至5名，开展普法活动10-15场。"),
      MarkedText("电话宣传上千家次。"),
    ])
  func noValue(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "scales are exact",
    arguments: [
      MarkedText("罚款⟦12.35万⟧元。", "penalty_amount 123500"),
      MarkedText("拆除违法建设⟦1.8万⟧平方米。", "illegal_structure_area 18000"),
      MarkedText("拆除违建，占地约⟦3⟧亩。", "illegal_structure_area ≈2000"),
      MarkedText("调解纠纷涉及金额⟦1.03亿⟧元。", "mediation_amount 103000000"),
    ])
  func scales(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "the unit decides",
    arguments: [
      MarkedText("接待来访群众⟦66⟧件次。", "petition_cases 66"),
      MarkedText("接待来访群众⟦66⟧批。", "petition_batches 66"),
      MarkedText("接待来访群众⟦66⟧人次。", "petition_visitors 66"),
      MarkedText("接待来访群众66公里。"),
    ])
  func units(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "Chinese numerals, full width, separators and spaces are read as the number they are",
    arguments: [
      MarkedText("受理信访⟦一⟧件。", "petition_cases 1"),
      MarkedText("接待来访⟦三十九⟧批⟦一百一十二⟧人次。", "petition_batches 39", "petition_visitors 112"),
      MarkedText("发放普法资料⟦两万⟧余份。", "publicity_materials ≥20000"),
      MarkedText("受理信访事项⟦１２⟧件。", "petition_cases 12"),
      MarkedText("出动执法人员⟦1，250⟧人次，车辆⟦1,250⟧车次。", "enforcement_turnouts 1250", "enforcement_vehicles 1250"),
      MarkedText("受理矛盾纠纷 ⟦54⟧ 件，集中学法 ⟦1 2⟧ 次。", "mediation_cases 54", "legal_study_sessions 12"),
      MarkedText("行政复议收案⟦12⟧，3件撤回。", "reconsideration_cases 12"),
      MarkedText("整治占道经营⟦1 876⟧处。", "street_order_cases 1876"),
    ])
  func writings(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "damaged digits are refused with a finding",
    arguments: ["行政处罚l2件。", "受理信访1O起。"])
  func noise(_ text: String) throws {
    let reading = try MarkedReader.read(text)
    #expect(reading.observations.isEmpty)
    #expect(reading.findings.contains { $0.kind == "ocr-noise" })
  }

  @Test(
    "idioms, names, dates and numbers of documents count nothing",
    arguments: [
      MarkedText("推行“三项制度”，发挥“六大员”作用，打通“最后一公里”，实行一站式调解。"),
      MarkedText("一是开展普法宣传，二是进一步统一执法标准，化解一些、一批、一定数量的纠纷。"),
      MarkedText("“12·4”、3.15期间学习〔2023〕43号文件和《纲要（2021-2025年）》，党的二十大、“八五”普法。"),
      MarkedText("办理12345热线工单⟦315⟧件。", "hotline_orders 315"),
      MarkedText("开展“综合查一次”检查企业⟦208⟧家次。", "inspections 208"),
    ])
  func lexical(_ text: MarkedText) throws { try MarkedReader.check(text) }
}
