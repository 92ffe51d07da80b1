import Testing

@Suite("How the text is laid out") struct LayoutTests {
  @Test(
    "a sentence cut by a line end or a blank line is one",
    arguments: [
      MarkedText("全年出动执法人员若干，调解纠\n\n纷⟦54⟧件。", "mediation_cases 54"),
      MarkedText("坚持源头治理，全年受理信访⟦219⟧\n件，同比下降12.7%。", "petition_cases 219"),
    ])
  func wraps(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a table that was flattened to lines is read by its labels",
    arguments: [
      MarkedText(
        "项目\n数量\n信访事项受理量（件）\n⟦318⟧\n罚款金额（万元）\n⟦8.7⟧\n", "petition_cases 318", "penalty_amount 87000"),
      MarkedText(
        "项目\n单位\n数量\n接待来访\n批次\n⟦109⟧\n接待来访\n人次\n⟦231⟧\n出动执法人员\n人次\n⟦900⟧余", "petition_batches 109",
        "petition_visitors 231", "enforcement_turnouts ≥900"),
      MarkedText(
        "指标\t2022年\t2021年\n受理信访（件）\t⟦78⟧\t⟦90⟧", "petition_cases 78", "petition_cases 90@2021"),
      MarkedText(
        "类别\n检查（户次）\n立案（件）\n食品\n⟦3120⟧\n⟦96⟧\n药械\n⟦875⟧\n⟦43⟧", "inspections 3120",
        "enforcement_cases 96", "inspections 875", "enforcement_cases 43"),
      MarkedText(
        "指标 | 2022年 | 2021年 |\n|---|---|---|\n| 受理信访（件） | ⟦78⟧ | ⟦90⟧ |", "petition_cases 78",
        "petition_cases 90@2021"),
      MarkedText(
        "序号\t项目\t数量\n1\t法律咨询（人次）\t⟦512⟧\n2\t法律援助案件（件）\t⟦8⟧", "legal_consultations 512",
        "legal_aid_cases 8"),
      MarkedText("事项\t年度目标\t完成情况\n集中学法（次）\t12\t⟦14⟧", "legal_study_sessions 14"),
      MarkedText(
        "指标\n单位\n数值\n备注\n罚款\n元\n⟦48,650⟧\n\n拆除违法建设\n处\n⟦36⟧\n计划30处", "penalty_amount 48650",
        "illegal_structures 36"),
      MarkedText(
        "指标\n2022年\n2021年\n受理信访（件）\n⟦78⟧\n⟦90⟧\n排查纠纷（件）\n⟦41⟧\n-\n办理法律援助（件）\n⟦6⟧\n⟦5⟧", "petition_cases 78",
        "petition_cases 90@2021", "disputes_screened 41", "legal_aid_cases 6", "legal_aid_cases 5@2021"),
      MarkedText(
        "指标\t2022年\t2021年\n受理信访（件）\t⟦78⟧\t⟦90⟧\n指标\t目标\t完成情况\n法律咨询（人次）\t500\t⟦512⟧",
        "petition_cases 78", "petition_cases 90@2021", "legal_consultations 512"),
      MarkedText("警告 | 罚款（起） | 罚没金额（万元）\n12 | 30 | ⟦1753.79⟧", "penalty_amount 17537900"),
    ])
  func tables(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a number on a line of its own, or cut from its unit, belongs to its sentence",
    arguments: [
      MarkedText(
        "今年共出动\n⟦8000⟧\n余人次，出动\n⟦1000⟧\n余车次；成效明显。", "enforcement_turnouts ≥8000", "enforcement_vehicles ≥1000"
      ),
      MarkedText("窗口累计办件⟦2.2\n万⟧余件，群众满意。", "service_items ≥22000"),
    ])
  func torn(_ text: MarkedText) throws { try MarkedReader.check(text) }
}
