/// Words that are written with a digit and count nothing.
struct DigitWords: Sendable {
  static let standard = DigitWords(
    """
    一切 一定 一些 一般 一样 一樣 一直 一起 一致 一旦 一律 一并 一贯 一味 一再 一带 一体 一體 一边
    一面 一向 一时 一經 一经 一概 一如 一下 一同 一流 一共 一来 一看 一是 一系列 一揽子 一把手 一线
    一線 一部分 一大批 一批 一次性 一站式 一体化 一会儿 一会 一点一滴 一点 一帆 一路 一级 一举 一盘棋
    一张网 一口气 一窗 一网 一键 一码 一条龙 一刀切 一票否决 一把尺 一公里 一类 一种 一到 一年一度
    一年来 一年之计 一段时间 一度 一轮 二是 二维 二者 二手 二期 二级 二次元 三是 三农 三军 三角 三维
    三峡 三亚 三明 三门峡 三级 三者 三方 三资 三五成群 三令五申 三心二意 三番 四是 四川 四周 四处
    四處 四方 四季 四肢 四平 四海 四通 四级 五是 五湖 五金 五官 五星 五一 五四 五彩 五莲 五常 六是
    六一 六安 六盘水 六合 七是 七一 七夕 八是 八一 八方 八卦 九是 九州 九江 九寨 九龙 十是 十分 十足
    十佳 十堰 十字 十全 两会 兩會 两岸 兩岸 两江 两侧 两端 两旁 两者 两级 两极 两点一线 两手 两口
    两边 两用 两性 两难 陆地 陸地 陆军 陸軍 陆上 陆续 陸續 陆路 陆港 伍家岗 零售 零星 零件 零距离
    零容忍 零散 零工 零碎 零跑 零下 零时 零报告 一方面 一手抓 一心 一番
    """)

  /// Characters that make a word with 一 behind them: 统一, 唯一, 同一.
  static let beforeOne: StaticString = "进進统統唯专專同单單万萬之另其逐每划劃归歸如不合某任整惟一"
  /// Characters that make the name of a day or a school year with a digit behind them, unless a counter follows: 周一, 高三,
  /// but 每周三次.
  static let beforeName: StaticString = "初高大周週期拜"

  /// The words by their first two characters, so that one search finds the few that may fit.
  private let words: [UInt32: [[UInt8]]]

  private init(_ list: String) {
    let words = list.split(whereSeparator: \.isWhitespace)
    self.words = Dictionary(grouping: words.map { Array($0.utf8) }) { word in
      word.withUnsafeBufferPointer { Self.key(bytes: $0, at: 0) }
    }
  }

  /// The words that begin with the two characters at an offset.
  func candidates(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> [[UInt8]] {
    offset + 6 <= bytes.count ? words[Self.key(bytes: bytes, at: offset)] ?? [] : []
  }

  /// The four bytes that tell two characters of three bytes apart well enough.
  private static func key(bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32 {
    UInt32(bytes[offset + 1]) << 24 | UInt32(bytes[offset + 2]) << 16 | UInt32(bytes[offset + 4]) << 8
      | UInt32(bytes[offset + 5])
  }
}
