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
    ])
  func tables(_ text: MarkedText) throws { try MarkedReader.check(text) }
}
