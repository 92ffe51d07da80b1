internal import Statistics

/// Reads the names of places that stand one behind another in a line.
struct NameChainReader {
  private let gazetteer: Gazetteer
  private let scalars: [Unicode.Scalar]
  private let names: NameReader

  init(_ line: LineText, gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    scalars = line.scalars
    names = NameReader(gazetteer: gazetteer, scalars: line.scalars)
  }

  /// The chains of the line, in order.
  func chains() -> [FoundChain] {
    var found: [FoundChain] = []
    var offset = 0
    while offset < scalars.count {
      if isOpening(offset), let chain = chain(at: offset) {
        found.append(chain)
        offset = chain.end
      } else {
        offset += 1
      }
    }
    return found
  }

  /// The last two characters of a word.
  private struct WordEnd: Hashable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
  }

  /// The ends of words behind which a place's name may begin.
  private static let openers = Set(
    [[Unicode.Scalar]](words: "中共 关于 年度 按照 根据 机构 部门 标题 单位 来源 机关 学习 对照 员会")
      .map { WordEnd(first: $0[0], second: $0[1]) })

  /// Whether a name may begin at an offset: at the start of the line, or behind a sign or a word that leads to one.
  private func isOpening(_ offset: Int) -> Bool {
    guard offset > 0 else { return true }
    if scalars[offset] == "度" { return false }
    let before = scalars[offset - 1]
    if !NameWords.isNamePart(before) || before == "对" { return true }
    return offset > 1 && Self.openers.contains(WordEnd(first: scalars[offset - 2], second: before))
  }

  /// The chain that begins at an offset, or right behind words that stand there.
  func chain(at start: Int) -> FoundChain? {
    var found = openingProvince(at: start)
    var offset = found.last?.range.upperBound ?? start
    while let next = names.name(at: offset, behind: found.last?.name) {
      found.append(next)
      offset = next.range.upperBound
      if next.name.level == .town { break }
      offset = skippingGovernment(offset)
    }
    guard let last = found.last?.name else { return nil }
    let isSure =
      last.level == .town || found.count > 1 || isFollowedAsPlace(offset) || gazetteer.isKnown(last.text)
    return isSure ? FoundChain(names: found) : nil
  }

  /// The province that is called by its short name before one of its counties or cities: 新疆博斯塘县.
  private func openingProvince(at start: Int) -> [FoundName] {
    guard let province = gazetteer.shortProvince(in: scalars, at: start),
      let next = names.namedByEnding(province.range.upperBound, behind: province.name),
      next.name.level < .town
    else { return [] }
    return [province]
  }

  /// The offset behind 人民政府 where it stands between two names: 鲤城区人民政府常泰街道办事处.
  private func skippingGovernment(_ offset: Int) -> Int {
    guard scalars[offset...].starts(with: NameWords.government) else { return offset }
    let behind = offset + NameWords.government.count
    guard behind < scalars.count else { return offset }
    return names.name(at: behind, behind: nil)?.name.level == .town ? behind : offset
  }

  /// How far behind a place's name its bureau's ends.
  private static let bureauReach = 10

  /// Whether a single name is followed by what only follows places: 人民政府, a bureau, a year.
  private func isFollowedAsPlace(_ offset: Int) -> Bool {
    guard offset < scalars.count else { return false }
    if scalars[offset].digit != nil || scalars[offset...].starts(with: NameWords.government) { return true }
    return scalars[offset...].prefix(Self.bureauReach).contains("局")
  }
}
