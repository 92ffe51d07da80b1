import Extraction
import Statistics
import Testing

@Suite("What a clause says of a number") struct ClauseTests {
  @Test(
    "what was done to a number behind 对 stands behind it",
    arguments: [
      MarkedText("执法检查⟦230⟧家次，对6家店铺不予处罚、9家店铺约谈提醒。", "inspections 230"),
      MarkedText("对⟦44⟧家商户开展检查。", "inspections 44"),
    ])
  func objects(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "two numbers side by side share the verb behind them",
    arguments: [
      MarkedText("⟦31⟧批⟦86⟧人次上门反映诉求。", "petition_batches 31", "petition_visitors 86"),
      MarkedText("行政处罚⟦64⟧宗，比2021年的⟦71⟧宗有所减少。", "penalty_cases 64", "penalty_cases 71@2021"),
      MarkedText(
        "行政处罚⟦64⟧宗、罚款⟦8万⟧元，比2021年的⟦71⟧宗、⟦9万⟧元少。", "penalty_cases 64", "penalty_amount 80000",
        "penalty_cases 71@2021", "penalty_amount 90000@2021"),
    ])
  func twins(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a label before a colon says more than the noun behind it",
    arguments: [
      MarkedText("排查：各类矛盾⟦83⟧起。", "disputes_screened 83"), MarkedText("调解：各类矛盾⟦83⟧起。", "mediation_cases 83"),
    ])
  func labels(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a noun right behind a number that names its metric by itself goes before what is said further on",
    arguments: [
      MarkedText("⟦7⟧件行政诉讼案开庭时都有负责人到场。", "litigation_cases 7"),
      MarkedText("⟦15⟧份法律意见书为企业解决了疑问。", "legal_opinions 15"), MarkedText("建成12个法律援助工作站。"),
    ])
  func nouns(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "one word may name two metrics of one number",
    arguments: [
      MarkedText("⟦36⟧人参加并通过学法考试。", "exam_participants 36", "exam_passed 36"),
      MarkedText("受理并办结信访事项⟦52⟧件。", "petition_cases 52", "petition_closed 52"),
      MarkedText("发现并整改隐患⟦19⟧处。", "hazards_found 19", "hazards_fixed 19"),
    ])
  func shared(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a number in 个 counts the noun behind it, and no metric where that is none's",
    arguments: [
      MarkedText("宣讲队走进9个村开展宣讲⟦12⟧次。", "publicity_events 12"), MarkedText("化解纠纷中的3个实际难题。"),
      MarkedText("普法宣传中2个项目获奖。"),
    ])
  func pieces(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "how old, how high or how long something is divides no clause",
    arguments: [
      MarkedText(
        "⟦60⟧人参加学法考试，其中⟦28⟧人得分在95分以上、评为优秀。", "exam_participants 60", "exam_excellent 28"),
      MarkedText("专题学习习近平法治思想、二十届三中全会精神共⟦8⟧次。", "legal_study_sessions 8"),
    ])
  func properties(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a preposition is no verb: 通过 the platform, or 通过 the exam",
    arguments: [
      MarkedText("通过新上线的智慧普法平台组织职工⟦45⟧人参加学法考试。", "exam_participants 45"),
      MarkedText("学法考试通过⟦45⟧人。", "exam_passed 45"),
    ])
  func prepositions(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a body that is none of the place's acts in the clause behind, too, where that has no subject",
    arguments: [
      MarkedText("县普法办在我镇另办宣传活动2场，发放资料900份。"),
      MarkedText("县普法办在我镇另办宣传活动2场，我镇发放资料⟦900⟧份。", "publicity_materials 900"),
    ])
  func outsideBodies(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "what is nearest talked of decides: a backlog is no petition, wages are no dispute",
    arguments: [
      MarkedText("受理信访⟦40⟧件。对5件疑难积案领导包案，已化解4件。", "petition_cases 40"),
      MarkedText("调解纠纷⟦18⟧件。帮助讨要欠薪60万元，涉及农民工33人。", "mediation_cases 18"),
    ])
  func topics(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test("the whole county is another body in a town's report, not in one whose place is unknown")
  func scopeWithoutPlace() throws {
    let text = "全县新收行政复议案件66件。"
    #expect(try MarkedReader.read(text).observations.isEmpty)
    #expect(try readWithoutPlace("2022年，\(text)") == ["reconsideration_cases"])
    #expect(try readWithoutPlace("2022年，我区各镇都忙。我镇也忙。\(text)") == [])
  }

  private func readWithoutPlace(_ text: String) throws -> [String] {
    try MarkedReader.extractor.get().extract(
      Array(text.utf8), report: ReportReference(hash: "", path: "report.txt", format: "text")
    ).observations.map(\.metric)
  }

  @Test(
    "a title tells of law by its last word, wherever it stands", arguments: ["《》", "〔1〕", "《法》", "《信访工作条例》"])
  func titles(_ title: String) throws {
    let reading = try MarkedReader.read("\(title)等学习9次。")
    let isLaw = title.contains("法") || title.contains("条例")
    #expect(reading.observations.map(\.metric) == (isLaw ? ["legal_study_sessions"] : []))
  }
}
