internal import Statistics

/// Reads the names of places in a line, by the table of places and by the words that names end in.
struct NameChainReader {
  let gazetteer: Gazetteer
  let scalars: [Unicode.Scalar]

  init(_ line: LineText, gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    scalars = line.scalars
  }

  // MARK: - Chains

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

  /// The last two characters of words behind which a place's name may begin.
  private static let openers = Set<[Unicode.Scalar]>(
    [[Unicode.Scalar]](words: "中共 关于 年度 按照 根据 机构 部门 标题 单位 来源 机关 学习 对照 员会"))

  /// Whether a name may begin at an offset: at the start of the line, or behind a sign or a word that leads to one.
  private func isOpening(_ offset: Int) -> Bool {
    guard offset > 0 else { return true }
    if scalars[offset] == "度" { return false }
    let before = scalars[offset - 1]
    if !NameWords.isNamePart(before) || before == "对" { return true }
    return offset > 1 && Self.openers.contains([scalars[offset - 2], before])
  }

  /// The chain that begins at an offset, or right behind words that stand there.
  func chain(at start: Int) -> FoundChain? {
    var names: [FoundName] = []
    if let province = gazetteer.shortProvince(in: scalars, at: start),
      let next = namedByEnding(province.range.upperBound, behind: province.name), next.name.level < .town
    {
      names.append(province)
    }
    var offset = names.last?.range.upperBound ?? start
    while let found = name(at: offset, behind: names.last?.name) {
      names.append(found)
      offset = found.range.upperBound
      if found.name.level == .town { break }
      offset = skippingGovernment(offset)
    }
    guard let last = names.last?.name else { return nil }
    let isSure =
      last.level == .town || names.count > 1 || isFollowedAsPlace(offset) || gazetteer.isKnown(last.text)
    return isSure ? FoundChain(names: names) : nil
  }

  /// The offset behind 人民政府 where it stands between two names: 鲤城区人民政府常泰街道办事处.
  private func skippingGovernment(_ offset: Int) -> Int {
    guard scalars[offset...].starts(with: NameWords.government) else { return offset }
    let behind = offset + NameWords.government.count
    guard behind < scalars.count else { return offset }
    return name(at: behind, behind: nil)?.name.level == .town ? behind : offset
  }

  /// How far behind a place's name its bureau's ends.
  private static let bureauReach = 10

  /// Whether a single name is followed by what only follows places: 人民政府, a bureau, a year.
  private func isFollowedAsPlace(_ offset: Int) -> Bool {
    guard offset < scalars.count else { return false }
    if scalars[offset].digit != nil || scalars[offset...].starts(with: NameWords.government) { return true }
    return scalars[offset...].prefix(Self.bureauReach).contains("局")
  }

  // MARK: - Names

  /// The name at an offset: the longest known one, else the shortest that ends as names do.
  private func name(at offset: Int, behind previous: NameChain.Name?) -> FoundName? {
    if let known = gazetteer.longestName(in: scalars, at: offset), fits(known.name.level, behind: previous) {
      return known
    }
    if let named = namedByEnding(offset, behind: previous) { return named }
    if let county = previous, county.level == .county,
      let town = gazetteer.town(ofCounty: county.text, in: scalars, at: offset)
    {
      return town
    }
    return gazetteer.shortStreet(in: scalars, at: offset)
  }

  private func fits(_ level: Place.Level, behind previous: NameChain.Name?) -> Bool {
    previous.map { $0.level < level } ?? true
  }

  /// The most characters of a name before its ending.
  private static let longestStem = 10

  private static let about = Array("关于".unicodeScalars)

  /// The shortest name from an offset on that ends as names do; one with a word that stands between names in it only
  /// if it is known: 太和街道.
  private func namedByEnding(_ offset: Int, behind previous: NameChain.Name?) -> FoundName? {
    var isUnlikely = false
    for index in offset..<min(offset + Self.longestStem + 1, scalars.count) {
      guard NameWords.isIdeograph(scalars[index]) else { return nil }
      isUnlikely = isUnlikely || NameWords.isBreaker(scalars[index])
      guard index > offset, let ending = NameEnding(in: scalars, at: index),
        fits(ending.level, behind: previous)
      else { continue }
      let range = offset..<index + ending.length
      guard !ending.isCommon || previous?.level == .county || isOffice(range.upperBound) else { continue }
      if isUnlikely { return listedName(in: range, ending.level) }
      let found = name(in: range, ending.level)
      // 市 or 县 may stand within a town's name: 新市街道.
      if let found, found.name.level < .town, !gazetteer.isKnown(found.name.text) {
        return longerTown(from: offset, behind: range.upperBound) ?? found
      }
      return found
    }
    return nil
  }

  /// The listed town from an offset on whose name goes on behind another one.
  private func longerTown(from offset: Int, behind end: Int) -> FoundName? {
    let last = min(offset + Self.longestTown, scalars.count)
    guard end < last else { return nil }
    return (end..<last).lazy.compactMap { index in
      guard let ending = NameEnding(in: scalars, at: index), ending.level == .town else { return nil }
      return listedName(in: offset..<index + ending.length, .town)
    }.first
  }

  private static let offices = [[Unicode.Scalar]](words: "管委会 管理委员会")

  private func isOffice(_ offset: Int) -> Bool {
    Self.offices.contains { scalars[offset...].starts(with: $0) }
  }

  private func listedName(in range: Range<Int>, _ level: Place.Level) -> FoundName? {
    let name = String(scalars[range])
    guard level == .town ? gazetteer.isTown(name) : gazetteer.isKnown(name) else { return nil }
    return FoundName(name: NameChain.Name(text: name, level: level), range: range)
  }

  /// The name that ends where a range does; `nil` where its characters are no name.
  private func name(in range: Range<Int>, _ level: Place.Level) -> FoundName? {
    guard !NameWords.isCommonNoun(scalars[range]) || isListedTown(range),
      !scalars[range].starts(with: Self.about)
    else { return nil }
    let start = startOfKnown(range, level)
    let name = scalars[start..<range.upperBound]
    guard !NameWords.opensWithVerb(name) || (level == .town && gazetteer.isTown(String(name))) else {
      return nil
    }
    return FoundName(
      name: NameChain.Name(text: String(name), level: level), range: start..<range.upperBound)
  }

  /// The characters that end the name of a body that stands before a town's.
  private static let bodyEndings = Set(of: "区县市旗大委")
  /// The endings of a county's name, which begin no town's.
  private static let countyEndings = Set(of: "区县市")
  /// The most characters of a town's name that is taken as it stands.
  private static let longestTown = 5

  /// Where a known name begins that the characters up to the end of a range make, other words before it:
  /// 第一部分庆元县, 区人大莫愁湖街道.
  private func startOfKnown(_ range: Range<Int>, _ level: Place.Level) -> Int {
    let isLong = range.count > Self.longestTown || Self.countyEndings.contains(scalars[range.lowerBound])
    let start = range.dropLast(2).first {
      let name = String(scalars[$0..<range.upperBound])
      if level < .town { return gazetteer.isListed(name) }
      let follows = $0 == range.lowerBound || Self.bodyEndings.contains(scalars[$0 - 1])
      return isLong && follows && gazetteer.isTown(name)
    }
    return start ?? range.lowerBound
  }

  /// Whether a word that looks like a common noun is a town's name, by the table and by what follows: 新城镇人民政府.
  private func isListedTown(_ range: Range<Int>) -> Bool {
    let rest = scalars[range.upperBound...]
    let isNamed =
      rest.first.map { $0.digit != nil } ?? true || NameWords.townFollowers.contains { rest.starts(with: $0) }
    return range.count > 2 && isNamed && gazetteer.isTown(String(scalars[range]))
  }
}
