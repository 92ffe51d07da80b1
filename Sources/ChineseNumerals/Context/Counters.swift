/// Counters and units: the words that make a number before them a count or a measure.
enum Counters {
  /// Characters that a counter or a unit may begin with.
  static let characters =
    """
    个個件起场場份名户戶家人次批宗项項条條部篇间間所座处處台臺辆輛套组組期例张張封幅块塊片支枝只隻头頭匹棵株本册冊卷页頁句字\
    段章节節门門类類种種级級层層栋棟幢户村镇鎮街区區县縣市省国國元角分毛吨噸斤克两兩亩畝米里升尺寸丈年月日天周週时時小秒刻点點\
    岁歲届屆轮輪回趟遍番把双雙对對副顿頓声聲位班排连連营營团團员員科室站岗崗车車船架艘列节節枚粒颗顆滴束捆包箱盒袋瓶杯碗桌\
    平公毫厘倍成折度代股笔筆单單票款路线線环環带道扇面口眼根朵则則样樣步圈堂课課堵桩樁拨撥幕
    """

  /// Counters and units of more than one character, which a longest match finds whole.
  static let words: [StaticString] = [
    "人次", "人民币", "件次", "家次", "车次", "車次", "场次", "場次", "批次", "户次", "戶次", "起次", "项次", "台次", "班次", "人份", "人天",
    "个百分点",
    "個百分點", "百分点", "平方米", "平方公里", "立方米", "公里", "千米", "千克", "公斤", "公顷", "公頃", "小时", "小時", "分钟", "分鐘", "个月",
    "個月",
    "美元", "欧元", "英镑", "日元", "港元", "公分", "厘米", "毫米", "千瓦时", "千瓦", "兆瓦", "度", "工作日", "车辆次", "辆次", "艘次", "条次",
    "份次",
    "名次", "对次",
  ]

  /// Money abroad, which the published cases of numbers leave to the readers of currencies.
  static let currencies: [StaticString] = ["美元", "美刀", "美金", "欧元", "英镑", "日元", "港元", "港币", "韩元", "卢布"]
}

extension NumeralGrammar {
  /// Whether a counter or a unit starts at an offset.
  func isCounter(at offset: Int) -> Bool {
    switch text.glyph(offset).kind {
    case .counter, .point, .pair, .fold: true
    default: false
    }
  }

  /// The bytes of the counter or unit that starts at an offset, empty if none does.
  func counter(at offset: Int) -> Range<Int> {
    var longest = offset
    for word in Counters.words { longest = max(longest, text.end(of: word, at: offset) ?? offset) }
    if longest > offset { return offset..<longest }
    return isCounter(at: offset) ? offset..<offset + text.scalar(offset).length : offset..<offset
  }
}

extension NumeralText {
  /// Whether some bytes stand at an offset.
  func matches(_ word: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset >= 0, offset + word.count <= bytes.count else { return false }
    for index in 0..<word.count where bytes[offset + index] != word[index] { return false }
    return true
  }
}
