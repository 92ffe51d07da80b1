import Testing

@Suite("What a number counts") struct CountedThingTests {
  @Test(
    "premises are inspections where they were inspected, and nothing where they were visited or served",
    arguments: [
      MarkedText("检查企业⟦50⟧家，商铺⟦120⟧家。", "inspections 50", "inspections 120"),
      MarkedText("走访企业50家，收集企业诉求41件，办结36件。"),
      MarkedText("对⟦64⟧家网吧和商场进行了控烟检查。", "inspections 64"),
      MarkedText("拆除小区违建⟦18⟧处。", "illegal_structures 18"),
    ])
  func premises(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "the noun right behind a number says what it counts, where no word stands right before it",
    arguments: [
      MarkedText("普法讲师为干部讲授条例等⟦6⟧期法律知识培训。", "legal_study_sessions 6"),
      MarkedText("对涉及行政处罚等方面的15件文件进行清理。"),
      MarkedText("开展⟦16⟧场法治宣传活动。", "publicity_events 16"),
    ])
  func nouns(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a number before a colon counts what stands behind the colon",
    arguments: [
      MarkedText("⟦27⟧处：拆除的违法建筑。", "illegal_structures 27"),
      MarkedText("⟦903⟧起：规范整治的占道经营行为。", "street_order_cases 903"),
    ])
  func colons(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a number alone in brackets is the share of the name before them, unless that names a metric",
    arguments: [
      MarkedText("执法检查较多的有：市场监管所（830件）、建管站（77件）。"),
      MarkedText("处理信访件（⟦54⟧件）。", "petition_cases 54"),
      MarkedText("拆除违建⟦45⟧宗（⟦973.5⟧平方米）。", "illegal_structures 45", "illegal_structure_area 973.5"),
    ])
  func brackets(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "villages count where an adviser is named in their sentence",
    arguments: [
      MarkedText("落实“一村一法律顾问”制度，覆盖全镇⟦11⟧个村。", "legal_adviser_communities 11"),
      MarkedText("法律顾问覆盖全部⟦8⟧个社区。", "legal_adviser_communities 8"),
      MarkedText("全镇下辖11个村、3个社区。"),
    ])
  func villages(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "exams for a licence or a post are others",
    arguments: [
      MarkedText("行政执法资格考试中，我镇31人参考，30人通过。"),
      MarkedText("学法考试中，全镇⟦31⟧人参考，⟦30⟧人通过。", "exam_participants 31", "exam_passed 30"),
    ])
  func licences(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a hall's visitors and a delegate's proposals are no petitions",
    arguments: [
      MarkedText("政务服务中心全年接待群众2135人次。"), MarkedText("接待群众来访⟦58⟧批次。", "petition_batches 58"),
      MarkedText("办理人大代表建议7件。"), MarkedText("12345热线共受理群众诉求⟦142⟧件。", "hotline_orders 142"),
    ])
  func receptions(_ text: MarkedText) throws { try MarkedReader.check(text) }

  @Test(
    "a count of law studied needs a word of law in its sentence",
    arguments: [
      MarkedText("中心组学习习近平法治思想⟦4⟧次。", "legal_study_sessions 4"),
      MarkedText("组织学习《民法典》等法律法规⟦12⟧次。", "legal_study_sessions 12"), MarkedText("党支部开展学习30次。"),
    ])
  func studies(_ text: MarkedText) throws { try MarkedReader.check(text) }
}
