/// Words that are written with a digit and count nothing.
enum DigitWords {
  /// Words that begin with the digit, by that digit.
  static let starting: [UInt32: [String]] = grouped([
    "一切", "一定", "一些", "一般", "一样", "一樣", "一直", "一起", "一致", "一旦", "一律", "一并", "一贯", "一味", "一再", "一带", "一体",
    "一體", "一方面", "一边", "一面", "一向",
    "一时", "一經", "一经", "一概", "一如", "一下", "一同", "一流", "一共", "一来", "一看", "一是", "一系列", "一揽子", "一把手", "一线", "一線",
    "一部分", "一大批", "一批",
    "一次性", "一站式", "一体化", "一会儿", "一会", "一点一滴", "一点", "一帆", "一路", "一级", "一道", "一举", "一手", "一心", "一盘棋", "一张网",
    "一口气", "一窗", "一网",
    "一键", "一码", "一条龙", "一刀切", "一票否决", "一把尺", "一公里", "一类", "一种", "一到", "一年一度", "一年来", "一年之计", "一段时间", "一段",
    "一度", "一代", "一面旗", "一日", "一轮", "一番", "一则", "一步", "一环", "一面镜",
    "二是", "二维", "二者", "二手", "二期", "二级", "二次元", "三是", "三农", "三军", "三角", "三维", "三峡", "三亚", "三明", "三门峡", "三级",
    "三者", "三方", "三资",
    "三令五申", "三心二意", "三番", "四是", "四川", "四周", "四处", "四處", "四方", "四季", "四肢", "四平", "四海", "四通", "四级", "五是", "五湖",
    "五金",
    "五官", "五星", "五一", "五四", "五彩", "五莲", "五常", "六是", "六一", "六安", "六盘水", "六合", "七是", "七一", "七夕", "八是", "八一",
    "八方", "八卦", "九是", "九州", "九江", "九寨", "九龙", "十是", "十分", "十足", "十佳", "十堰", "十字", "十全", "两会", "兩會", "两岸",
    "兩岸",
    "两江", "两侧", "两端", "两旁", "两者", "两级", "两极", "两点一线", "两手", "两口", "两边", "两用", "两性", "两难", "陆地", "陸地", "陆军",
    "陸軍", "陆上", "陆续", "陸續", "陆路",
    "陆港", "伍家岗", "零售", "零星", "零件", "零距离", "零容忍", "零散", "零工", "零碎", "零跑", "零下", "零时", "零报告",
  ])

  /// Characters that make a word with a digit behind them: 统一, 唯一, 周一.
  static let before: StaticString = "统統唯专專同单單万萬之另其逐每第初高大周週期拜划劃归歸如不合队隊某前后後为為任整划惟卫衛"

  private static func grouped(_ words: [String]) -> [UInt32: [String]] {
    Dictionary(grouping: words) { $0.unicodeScalars.first?.value ?? 0 }
  }
}

extension NumeralGrammar {
  /// Whether a word that counts nothing starts at an offset: 一切, 四川, 十分.
  func isIdiom(at offset: Int) -> Bool {
    guard let words = DigitWords.starting[text.scalar(offset).value] else { return false }
    return words.contains { word in
      var word = word
      let end = word.withUTF8 { text.matches($0, at: offset) ? offset + $0.count : nil }
      return end.map { !isCount(word, endingAt: $0) } ?? false
    }
  }

  /// Whether what looks like a word is a count after all: 一批次, 十分之一, 十分钟.
  private func isCount(_ word: String, endingAt end: Int) -> Bool {
    switch word {
    case "一批", "一级", "一类", "一轮": text.end(of: "次", at: end) != nil
    case "十分": text.end(ofOne: "之钟鐘", at: end) != nil
    case "一点", "两点一线": text.glyph(end).isChineseDigit
    case "一到": text.glyph(end).isChineseDigit || text.glyph(end).kind == .scale
    case "五一", "五四", "六一", "七一", "八一": text.glyph(end).kind == .chineseDigit
    case "一日", "一代", "一步", "一段", "一道", "一面旗": false
    default: false
    }
  }

  /// Whether a single Chinese digit is a number: before a counter, or with nothing around it that it could be part of.
  func isLoneDigitCount(from start: Int, to end: Int) -> Bool {
    guard !isInsideWord(from: start, to: end) else { return false }
    if text.holds(oneOf: Counters.currencies, at: end) { return false }
    let follower = text.glyph(end)
    if follower.kind == .digit || follower.isChineseDigit || follower.kind == .point { return true }
    if isCounter(at: end) || !text.isIdeograph(at: end) { return true }
    let behind = text.glyph(end + follower.length)
    return text.end(ofOne: "至到", at: end) != nil && (behind.isChineseDigit || behind.kind == .digit)
  }

  /// Whether the digit is the end of a word, as in 统一, or one of two in 一村一策.
  func isInsideWord(from start: Int, to end: Int) -> Bool {
    text.ends(withOne: DigitWords.before, before: start) || isPaired(from: start, to: end)
  }

  /// Whether 一 stands again one or two characters away: 一户一档, 一村一顾问.
  private func isPaired(from start: Int, to end: Int) -> Bool {
    guard text.end(of: "一", at: start) != nil else { return false }
    var after = end
    var before = start
    for _ in 0..<2 {
      guard text.isIdeograph(at: after) else { break }
      after += text.scalar(after).length
      if text.end(of: "一", at: after) != nil { return true }
    }
    for _ in 0..<2 {
      guard text.isIdeograph(before: before) else { break }
      before -= text.scalar(before: before).length
      if text.ends(with: "一", before: before) { return true }
    }
    return false
  }

  /// A numeral behind 第 is a place in an order.
  func isOrdinal(_ numeral: Numeral) -> Bool {
    numeral.form.isDisjoint(with: [.noise, .code]) && text.ends(with: "第", before: numeral.start)
  }

  /// 十二五 to 十五五 are the names of five-year plans.
  func planName(at offset: Int) -> Numeral? {
    guard let ten = text.end(of: "十", at: offset) else { return nil }
    let number = text.glyph(ten)
    let run = ChineseDigitRun(text: text, start: ten)
    guard number.isChineseDigit, run.count == 2, run.second == 5, !isCounter(at: run.end) else { return nil }
    return Numeral(range: offset..<run.end, form: [.code, .chinese])
  }
}
