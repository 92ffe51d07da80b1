extension Phrases {
  /// Why a number was left, by the stable name of the reason, and what a user can change about it; the name itself for one that
  /// is not in the table.
  public func reason(_ name: String) -> String {
    switch name {
    case "no-unit": text("后面没有已知的单位", "no known unit stands behind it")
    case "no-metric":
      text(
        "旁边没有接受此单位的指标的词；可加入 read: names",
        "no word beside it names a metric of its unit; add one to read: names")
    case "other-thing": text("旁边的词说它数的是别的", "a word beside it says that it counts something else")
    case "name": text("引号中的名称", "part of a name in quotation marks")
    case "not-quantity": text("序数、编号或词的一部分", "an order, a code or a part of a word")
    case "no-value": text("范围或约数，没有确值", "a range or too vague for a value")
    case "noise": text("数字有识别错误", "its digits are damaged")
    case "plan": text("计划，不是结果", "planned, not done")
    case "target": text("目标或要求", "a target or a duty")
    case "problem": text("在“存在问题”部分", "in the part that speaks of problems")
    case "change": text("增减的幅度，不是数值", "a change, not a value")
    case "cumulative": text("多年累计", "adds up several years")
    case "part-of-year": text("只是年内几个月", "of a few months only")
    case "distributive": text("每一个的数，不是总数", "so much for each, not in all")
    case "remainder": text("剩余或正在办理的部分", "what is left over")
    case "denied": text("被否定", "denied")
    case "other-body": text("别的地区或单位的数", "of another place or body")
    case "part": text("总数中的一部分", "a part of a stated whole")
    case "same-activity": text("同一活动的另一种计数", "the same activity counted in another way")
    case "year-unknown": text("属于别的年份，年份不明", "of another year, and not said which")
    default: name
    }
  }

  /// How a number came by its metric, by the stable name of the rule; the name itself for one that is not in the table.
  public func rule(_ name: String) -> String {
    switch name {
    case "trigger": text("本分句的词", "a word of its clause")
    case "behind": text("后面的词", "a word behind it")
    case "before": text("前一分句的词", "a word of the clause before")
    case "chain": text("承接前一个数", "goes on from the number before")
    case "shared": text("几个指标共用", "shared by several metrics")
    case "table": text("表格", "a table")
    case "denial": text("否定即为零", "a denial is 0")
    default: name
    }
  }
}
