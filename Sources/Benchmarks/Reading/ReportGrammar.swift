import Catalogues
import Statistics

/// Makes the texts of reports by chance: as long and as full of numbers as real ones, and no sentence of any of them.
///
/// What is counted is named by the catalogue's own words in the catalogue's own units; what stands between is
/// clauses of common words put together at random.
struct ReportGrammar {
  private let metrics: [MetricEntry]

  init(_ catalogue: Catalogue) { metrics = catalogue.entries.filter { !$0.words.names.isEmpty } }

  /// A report of about `size` bytes.
  func report(_ dice: inout Dice, size: Int = 13_000) -> String {
    let year = 2015 + dice.below(10)
    let town = dice.pick(Self.stems) + dice.pick(Self.stems) + dice.pick(["镇", "街道", "乡"])
    let county = dice.pick(Self.stems) + dice.pick(Self.stems) + dice.pick(["区", "县"])
    var text = "\(county)\(town)\(year)年度法治政府建设情况报告\n\n"
    text += "现将\(town)\(year)年度法治政府建设情况报告如下：\n\n"
    var section = 0
    while text.utf8.count < size {
      text += "\(Self.digits[min(section, 9)])、\(phrase(&dice))\(phrase(&dice))\n"
      for item in 0...dice.below(4) { text += "（\(Self.digits[item])）\(phrase(&dice))。\(paragraph(&dice))\n" }
      section += 1
    }
    return text + "\n\(county)\(town)人民政府\n\(year + 1)年1月\(1 + dice.below(28))日\n"
  }

  private func paragraph(_ dice: inout Dice) -> String {
    (0...dice.below(6)).map { _ in sentence(&dice) }.joined()
  }

  /// A sentence; one in seven counts something.
  private func sentence(_ dice: inout Dice) -> String {
    var clauses = (0...dice.below(4)).map { _ in phrase(&dice) + phrase(&dice) }
    if dice.once(in: 7) { clauses += (0...dice.below(3)).map { _ in count(&dice) } }
    if dice.once(in: 12) { clauses.insert("\(1 + dice.below(12))月\(1 + dice.below(28))日", at: 0) }
    if dice.once(in: 24) {
      clauses.append(phrase(&dice) + "“\(dice.pick(Self.digits))项\(dice.pick(Self.words))”")
    }
    return clauses.joined(separator: "，") + "。"
  }

  private func phrase(_ dice: inout Dice) -> String {
    (0...1 + dice.below(2)).map { _ in dice.pick(Self.words) }.joined()
  }

  /// A clause that counts something: three in four of a metric.
  private func count(_ dice: inout Dice) -> String {
    guard !dice.once(in: 4) else { return "\(dice.pick(Self.words))\(number(&dice))\(dice.pick(Self.units))" }
    let entry = dice.pick(metrics)
    let unit = entry.metric.kind == .rate ? "%" : dice.pick(entry.accepts)
    return "\(dice.pick(Self.openings))\(dice.pick(entry.words.names))\(number(&dice))\(unit)"
  }

  private func number(_ dice: inout Dice) -> String {
    switch dice.below(12) {
    case 0: "\(1 + dice.below(99)).\(1 + dice.below(99))"
    case 1: "\(1 + dice.below(9)),\(100 + dice.below(900))"
    case 2: "\(1 + dice.below(40))00余"
    case 3: "\(dice.pick(["近", "逾", "约"]))\(1 + dice.below(900))"
    case 4: "\(dice.pick(Self.digits))"
    case 5: "\(1 + dice.below(90)).\(dice.below(10))万"
    default: "\(1 + dice.below(dice.once(in: 3) ? 3000 : 90))"
    }
  }

  private static let digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
  private static let openings = ["", "", "全年", "共", "累计", "今年", "其中", "年内", "先后"]
  private static let units = ["人", "次", "场", "个", "项", "份", "名", "处", "条", "户", "台", "元", "平方米"]
  private static let stems = ["澄", "柳", "桃", "石", "云", "北", "临", "望", "塘", "渡", "桥", "湖", "源", "山", "河"]
  private static let words = [
    "工作", "推进", "落实", "加强", "完善", "机制", "制度", "建设", "服务", "群众", "社区", "法治", "政府", "执法", "规范", "开展",
    "组织", "宣传", "学习", "培训", "干部", "责任", "领导", "会议", "决策", "审查", "文件", "公开", "监督", "检查", "问题", "整改",
    "矛盾", "纠纷", "调解", "化解", "信访", "诉求", "处理", "办理", "及时", "全面", "深入", "积极", "有效", "持续", "重点", "领域",
    "安全", "生产", "环境", "市场", "企业", "单位", "部门", "人员", "队伍", "能力", "水平", "提升", "提高", "强化", "健全", "形成",
    "结合", "实际", "情况", "要求", "方案", "计划", "目标", "任务", "措施", "基础", "保障", "平台", "中心", "网格", "联动", "协调",
    "沟通", "反馈", "研究", "讨论", "通过", "依法", "行政", "权力", "清单", "程序", "流程", "案件", "复议", "应诉", "处罚", "许可",
    "普法", "讲座", "活动", "主题", "知识", "意识", "氛围", "典型", "示范", "引导", "参与", "治理", "基层", "村居", "街面", "巡查",
  ]
}
