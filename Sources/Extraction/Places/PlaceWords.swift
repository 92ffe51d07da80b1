internal import Statistics

/// The endings of the names of places, and the words that end so and are none.
enum PlaceWords {
  /// The ending of a name at an offset.
  static func ending(in scalars: [UInt32], at index: Int) -> (level: Place.Level, length: Int)? {
    switch scalars[index] {
    case 0x7701: return (.province, 1)
    case 0x5E02: return isFollowedByPlace(scalars, index) ? (.city, 1) : (.county, 1)
    case 0x5DDE: return index + 1 < scalars.count && scalars[index + 1] == 0x5E02 ? nil : (.city, 1)
    case 0x76DF: return (.city, 1)
    case 0x533A, 0x53BF, 0x65D7: return (.county, 1)
    case 0x9547, 0x4E61: return isTownEnd(scalars, index) ? (.town, 1) : nil
    case 0x8857: return index + 1 < scalars.count && scalars[index + 1] == 0x9053 ? (.town, 2) : nil
    case 0x82CF: return index + 1 < scalars.count && scalars[index + 1] == 0x6728 ? (.town, 2) : nil
    default: return nil
    }
  }

  /// Whether a county's name follows a city's: 云泽市 澄湖区.
  private static func isFollowedByPlace(_ scalars: [UInt32], _ index: Int) -> Bool {
    for next in scalars.dropFirst(index + 2).prefix(8) {
      if [0x533A, 0x53BF, 0x65D7].contains(next) { return true }
      if !isNamePart(next) || next == 0x9547 || next == 0x8857 { return false }
    }
    return false
  }

  /// Whether 镇 or 乡 ends a name rather than being its first half: 镇 of 城镇化 does not.
  private static func isTownEnd(_ scalars: [UInt32], _ index: Int) -> Bool {
    guard index + 1 < scalars.count else { return true }
    return ![0x5316, 0x6751, 0x9547, 0x8857].contains(scalars[index + 1])
  }

  /// Whether a character may be part of a name: Chinese, and no word that stands between names.
  static func isNamePart(_ scalar: UInt32) -> Bool {
    guard (0x4E00...0x9FFF).contains(scalar) else { return false }
    return !breakers.contains(scalar)
  }

  /// 的, 和, 是, 在, 年, 与, 及, 了, 各, 由, 将, 全, 我, 本.
  private static let breakers: Set<UInt32> = [
    0x7684, 0x548C, 0x662F, 0x5728, 0x5E74, 0x4E0E, 0x53CA, 0x4E86, 0x5404, 0x7531, 0x5C06, 0x5168,
    0x6211, 0x672C,
  ]

  /// Whether a clause opens with a word of doing rather than with a name: 严格落实, 推进.
  static func opensWithVerb(_ word: ArraySlice<UInt32>) -> Bool {
    word.first.map(particles.contains) == true || verbs.contains { word.starts(with: $0) }
  }

  /// 对, 向, 为, 经, 该, 使, 把, 将, 从, 以, 并, 因, 按, 让.
  private static let particles: Set<UInt32> = [
    0x5BF9, 0x5411, 0x4E3A, 0x7ECF, 0x8BE5, 0x4F7F, 0x628A, 0x5C06, 0x4ECE, 0x4EE5, 0x5E76, 0x56E0, 0x6309,
    0x8BA9,
  ]

  private static let verbs = [
    "严格", "落实", "继续", "推进", "推动", "按照", "根据", "全面", "认真", "贯彻", "围绕", "结合", "加强", "强化", "坚持", "深入", "切实",
    "积极",
    "做好", "进一步", "组织", "开展", "指导", "督促", "配合", "依据", "执行", "通过", "中共", "充分", "发挥", "立足", "聚焦", "依托", "建立",
    "健全", "完善", "压实", "提升", "形成", "成立", "打造", "紧紧", "牢牢", "始终", "不断", "有效", "统筹", "协调", "联合", "会同", "对标",
    "纳入", "紧扣", "完成", "实现", "坚决", "持续", "立即", "抓好", "抓实", "突出", "巩固", "增强", "用好",
  ].map(LineText.scalars(of:))

  /// Whether a word that ends as a place's name does is none.
  static func isCommonNoun(_ word: ArraySlice<UInt32>) -> Bool {
    commonEndings.contains { word.count >= $0.count && word.suffix($0.count).elementsEqual($0) }
      || commonNouns.contains { word.elementsEqual($0) }
  }

  private static let commonEndings = [
    "社区", "小区", "园区", "辖区", "片区", "景区", "超市", "门市", "城镇", "乡镇", "村镇", "集镇", "县区", "市县", "区县", "省市",
    "下乡", "家乡", "城乡", "区街道", "下街道", "镇街道", "镇乡", "办镇", "街镇", "纳入街道", "党建街道", "区城市", "县城市", "市城市",
  ].map(LineText.scalars(of:))

  private static let commonNouns = [
    "办事处街道", "人民街道", "政府街道", "依法治区", "法治城市", "推进街道", "地区", "城区", "市区", "城市", "山区", "灾区", "库区",
    "街区", "牧区", "矿区", "湖区", "校区", "厂区", "全区", "该区", "两区", "新区", "推动街道",
  ].map(LineText.scalars(of:))
}
