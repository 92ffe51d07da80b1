/// Whether a name in running text is what the text is about, by the words before it.
struct Subject {
  private let before: ArraySlice<Unicode.Scalar>

  init(in line: LineText, at offset: Int) { before = line.scalars[..<offset] }

  private static let sentenceEnds = Set(of: "。;；")
  private static let commas = Set(of: ",，")
  private static let yearWords = Set(of: "年度以来")

  /// Whether it leads its sentence, at most with a year before it: 2022年，红崖沟乡….
  var leads: Bool { isYearOnly(behind: Self.sentenceEnds) }

  /// Whether it leads its clause, or is what is reported: 现将….
  var isActing: Bool { before.last == "将" || isYearOnly(behind: Self.sentenceEnds.union(Self.commas)) }

  /// Whether only a year stands before the name and behind the last of some signs.
  private func isYearOnly(behind signs: Set<Unicode.Scalar>) -> Bool {
    before.reversed().prefix { !signs.contains($0) }.allSatisfy {
      $0.digit != nil || Self.yearWords.contains($0) || Self.commas.contains($0)
    }
  }

  private static let awayWords = [[Unicode.Scalar]](
    words: "学习借鉴 借鉴 考察 前往 赴 交流 对口 支援 帮扶 协作 取经 兄弟 毗邻 邻近")

  /// Whether its clause tells of somewhere else, as of a visit: 学习借鉴….
  var isAway: Bool {
    let clause = before.reversed().prefix { !Self.sentenceEnds.contains($0) && !Self.commas.contains($0) }
    return LineText(clause.reversed()).contains(oneOf: Self.awayWords)
  }
}
