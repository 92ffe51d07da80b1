/// The words that stand around the names of places, and those that end as names do and are none.
enum NameWords {
  /// Whether a character may be part of a name: Chinese, and no word that stands between names.
  static func isNamePart(_ scalar: Unicode.Scalar) -> Bool { isIdeograph(scalar) && !isBreaker(scalar) }

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool { ("\u{4E00}"..."\u{9FFF}").contains(scalar) }

  /// Whether a character stands between names as a word of its own; it is part of few: 太和街道.
  static func isBreaker(_ scalar: Unicode.Scalar) -> Bool {
    // Asked for nearly every character of a name, so no set has to be looked up.
    switch scalar {
    case "的", "和", "是", "在", "年", "与", "及", "了", "各", "由", "将", "全", "我", "本": true
    default: false
    }
  }

  /// Whether characters before 市, 区 or 县 may be a name that no table has: at least two, none of them an ending or 为.
  ///
  /// Else 据市 would be a city in 据市生态环境局介绍, and 区市 one in 区市城管局.
  static func isStem(_ stem: ArraySlice<Unicode.Scalar>) -> Bool {
    stem.count > 1 && !stem.contains("为") && !stem.contains("市") && !stem.contains("县")
      && stem.first != "区"
  }

  /// 人民政府, which stands behind the name of its place.
  static let government = Array("人民政府".unicodeScalars)

  /// What stands behind a town's name in a title or where it acts.
  static let townFollowers = [[Unicode.Scalar]](
    words: "人民政府 政府 党委 党工委 委员会 工委 办事处 管委会 管理委员会 法治 依法 关于 行政 推进")

  /// Whether a clause opens with a word of doing or of several rather than with a name: 严格落实, 推进, 有关.
  static func opensWithVerb(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.first.map(particles.contains) == true || verbs.contains { word.starts(with: $0) }
  }

  private static let particles = Set(of: "对向为经该使把将从以并因按让")

  private static let verbs = [[Unicode.Scalar]](
    words: """
      严格 落实 继续 推进 推动 按照 根据 全面 认真 贯彻 围绕 结合 加强 强化 坚持 深入 切实 积极 做好 进一步 组织 开展 指导 督促
      配合 依据 执行 通过 中共 充分 发挥 立足 聚焦 依托 建立 健全 完善 压实 提升 形成 成立 打造 紧紧 牢牢 始终 不断 有效 统筹 协调
      联合 会同 发动 动员 带领 引导 方便 对标 纳入 紧扣 完成 实现 坚决 持续 立即 抓好 抓实 突出 巩固 增强 用好 有关 相关 其他 部分 所有 周边 邻近 相邻 所辖 下辖
      """)

  /// Whether a word that ends as a place's name does is none.
  static func isCommonNoun(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    commonEndings.contains { word.count >= $0.count && word.suffix($0.count).elementsEqual($0) }
      || commonNouns.contains { word.elementsEqual($0) }
  }

  private static let commonEndings = [[Unicode.Scalar]](
    words: """
      社区 小区 园区 辖区 片区 景区 超市 门市 城镇 乡镇 村镇 集镇 县区 市县 区县 省市 下乡 家乡 城乡 区街道 下街道 镇街道 镇乡
      办镇 街镇 纳入街道 党建街道 区城市 县城市 市城市
      """)

  private static let commonNouns = [[Unicode.Scalar]](
    words: """
      办事处街道 人民街道 政府街道 依法治区 依法治县 依法治市 依法治镇 依法治乡 依法治街道 法治城市 推进街道 地区 城区 市区 城市 山区 灾区 库区 街区 牧区 矿区 湖区 校区 厂区
      全区 该区 两区 新区 推动街道 圩镇 墟镇 小镇 强镇 名镇 重镇 茶乡 水乡 侨乡 故乡 老乡 返乡 国有农场 国有林场 家庭农场
      集体林场 垦区农场
      """)
}
