import Testing

@Suite("Which metric a number is of") struct BindingTests {
  @Test(
    "twins give two facts",
    arguments: [
      MarkedText("接待群众来访⟦31⟧批⟦57⟧人次。", "petition_batches 31", "petition_visitors 57"),
      MarkedText("接访⟦88⟧批、⟦195⟧人次。", "petition_batches 88", "petition_visitors 195"),
      MarkedText("拆除违建⟦36⟧处，⟦1.8万⟧平方米。", "illegal_structures 36", "illegal_structure_area 18000"),
    ])
  func twins(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a trigger is shared by the numbers that go on from it",
    arguments: [
      MarkedText("出动执法人员⟦1700⟧余人次，车辆⟦200⟧余车次。", "enforcement_turnouts ≥1700", "enforcement_vehicles ≥200"),
      MarkedText("执法大队出勤⟦90⟧人次，⟦20⟧车次。", "enforcement_turnouts 90", "enforcement_vehicles 20"),
      MarkedText("合法性审查：决策与文件⟦17⟧件；合同⟦72⟧份。", "decisions_reviewed 17", "contracts_reviewed 72"),
    ])
  func chains(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "one number may be two metrics', and two numbers two metrics' in turn",
    arguments: [
      MarkedText(
        "⟦55⟧人参加学法考试，参考率和合格率均达⟦100%⟧。", "exam_participants 55", "exam_participation_rate 100",
        "exam_pass_rate 100"),
      MarkedText(
        "学法考试参考⟦250⟧人，参考率和合格率分别为⟦100%⟧、⟦99.2%⟧。", "exam_participants 250",
        "exam_participation_rate 100", "exam_pass_rate 99.2"),
    ])
  func shared(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a word behind the number may name it",
    arguments: [
      MarkedText("出具⟦38⟧份法律意见书。", "legal_opinions 38"),
      MarkedText("办结⟦12⟧件行政处罚案件。", "penalty_cases 12"),
      MarkedText("对⟦9⟧件重大决策开展合法性审查。", "decisions_reviewed 9"),
      MarkedText("⟦198⟧名干部参加学法考试。", "exam_participants 198"),
      MarkedText("全镇⟦20⟧个村实现法律顾问全覆盖，另有3个站点。", "legal_adviser_communities 20"),
    ])
  func behind(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "the nearest topic decides what 办结 and 化解 are of",
    arguments: [
      MarkedText("受理信访事项⟦78⟧件，办结⟦76⟧件。", "petition_cases 78", "petition_closed 76"),
      MarkedText(
        "网格员上报事件⟦90⟧件，办结⟦89⟧件，办结率⟦98.9%⟧。", "grid_events 90", "grid_events_closed 89",
        "grid_event_closure_rate 98.9"),
      MarkedText("排查矛盾纠纷⟦97⟧起，化解⟦95⟧起。", "disputes_screened 97", "mediation_resolved 95"),
      MarkedText("发现隐患⟦73⟧处，整改⟦70⟧处，其余3处正在整改。", "hazards_found 73", "hazards_fixed 70"),
      MarkedText("受理热线工单⟦21⟧件，按时办结率100%、满意率97.6%。", "hotline_orders 21"),
    ])
  func topics(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test("a heading gives the topic of the numbers under it")
  func headings() throws {
    try MarkedReader.check(
      MarkedText("（五）信访。\n全年受理⟦36⟧件，办结率⟦97.2%⟧。", "petition_cases 36", "petition_closure_rate 97.2"))
  }
}
