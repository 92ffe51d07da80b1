internal import Statistics

/// Reads single names of places, by the tables of places and towns and by the words that names end in.
struct NameReader {
  let gazetteer: Gazetteer
  let scalars: [Unicode.Scalar]

  /// The name at an offset: the longest known one, else the shortest that ends as names do.
  func name(at offset: Int, behind previous: NameChain.Name?) -> FoundName? {
    if let known = gazetteer.longestName(in: scalars, at: offset), fits(known.name.level, behind: previous) {
      return known
    }
    if let named = namedByEnding(offset, behind: previous) { return named }
    if let county = previous, county.level > .province,
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
  func namedByEnding(_ offset: Int, behind previous: NameChain.Name?) -> FoundName? {
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
      if ending.level < .town, found.map({ !gazetteer.isKnown($0.name.text) }) ?? true {
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
    guard level == .town || NameWords.isStem(name.dropLast()) || gazetteer.isKnown(String(name)) else {
      return nil
    }
    return FoundName(
      name: NameChain.Name(text: String(name), level: level), range: start..<range.upperBound)
  }

  /// The characters that end the name of a body that stands before a town's.
  private static let bodyEndings = Set(of: "区县市旗大委共会")
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
