import Catalogues

/// Makes plain texts by chance that are hard to read: patterns without an end, reports cut and joined, bytes of any kind.
struct TextGrammar {
  private let reports: ReportGrammar
  private let tokens: [String]

  init(_ catalogue: Catalogue) {
    reports = ReportGrammar(catalogue)
    tokens =
      Self.signs + catalogue.entries.flatMap { $0.words.names.prefix(3) + $0.accepts }
      + WordRole.allCases.flatMap { (catalogue.lexicon.words[$0] ?? []).prefix(4) }
  }

  func text(_ dice: inout Dice) -> [UInt8] {
    switch dice.below(5) {
    case 0: return (0..<dice.below(20_000)).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
    case 1:
      return Array(String(String.UnicodeScalarView((0..<dice.below(8000)).map { _ in scalar(&dice) })).utf8)
    case 2: return pattern(&dice)
    case 3:
      var bytes = (0...dice.below(3)).flatMap { _ in Array(reports.report(&dice, size: dice.below(9000)).utf8)
      }
      Mutation.mutate(&bytes, &dice)
      return bytes
    default: return Array((0..<dice.below(4000)).map { _ in dice.pick(tokens) }.joined().utf8)
    }
  }

  /// One to four tokens again and again, some hundred kilobytes long.
  private func pattern(_ dice: inout Dice) -> [UInt8] {
    let unit = (0...dice.below(4)).map { _ in dice.pick(tokens) }.joined()
    return Array((dice.pick(tokens) + String(repeating: unit, count: 1 + 200_000 / unit.utf8.count)).utf8)
  }

  private func scalar(_ dice: inout Dice) -> Unicode.Scalar {
    let bound = dice.pick([0x80, 0x3100, 0xA000, 0x11_0000])
    return Unicode.Scalar(UInt32(dice.below(bound))) ?? "一"
  }

  private static let signs = [
    "0", "1", "9", "１", "一", "十", "百", "万", "亿", "半", "几", "数", "两", "多", "余", "近", "约", "第", "，", ",", "。",
    "；", "、",
    "：", "“", "”", "\"", "（", "）", "(", ")", "《", "》", "〔", "〕", "[", "|", "\t", " ", "\u{3000}", "\n",
    "\n\n", "\r\n", ".",
    "-", "—", "/", "^", "%", "％", "2021年", "年", "月", "3月", "日", "其中", "分别", "和", "较上年", "未发生", "全区", "我镇",
    "澄湖区", "桃源镇",
    "镇", "街道", "一、", "（一）", "单位：", "报告", "l2", "O", "a", "://", "\u{FEFF}", "\u{200B}", "\u{E000}", "𠮷", "😀",
    "e\u{301}",
  ]
}
