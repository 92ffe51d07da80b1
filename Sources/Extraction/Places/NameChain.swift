internal import Statistics

/// Names of places that stand one behind another: 云泽市 澄湖区 柳塘镇.
struct NameChain: Hashable {
  /// A name with its level.
  struct Name: Hashable {
    let text: String
    let level: Place.Level
  }

  var names: [Name] = []

  var town: String? { names.last { $0.level == .town }?.text }
  var county: String? { names.last { $0.level == .county }?.text }
  var city: String? { names.last { $0.level == .city }?.text }
  var isEmpty: Bool { names.isEmpty }
  var text: String { names.map(\.text).joined() }
}

/// Reads the names of places at an offset of a line, by the table of places and by the words that names end in.
struct NameChainReader {
  let gazetteer: Gazetteer

  /// The last two characters of words behind which a place's name may begin: 关于, 按照, 来源.
  private static let openers = Set(
    ["中共", "关于", "年度", "按照", "根据", "机构", "部门", "标题", "单位", "来源", "机关", "学习", "对照"].map { word in
      word.unicodeScalars.reduce(UInt64(0)) { $0 << 32 | UInt64($1.value) }
    })

  /// 人民政府.
  private static let government = LineText.scalars(of: "人民政府")

  /// The chains of a line, in order.
  func chains(in line: LineText) -> [NameChain] { located(in: line).map(\.chain) }

  /// The chains of a line with the offsets at which they begin.
  func located(in line: LineText) -> [(chain: NameChain, start: Int)] {
    var found: [(chain: NameChain, start: Int)] = []
    var offset = 0
    while offset < line.scalars.count {
      if isOpening(line.scalars, offset), let (chain, end) = chain(in: line.scalars, at: offset) {
        found.append((chain, offset))
        offset = end
      } else {
        offset += 1
      }
    }
    return found
  }

  /// Whether a name may begin at an offset: at the start of the line, or behind a sign or a word that leads to one.
  private func isOpening(_ scalars: [UInt32], _ offset: Int) -> Bool {
    guard offset > 0 else { return true }
    if scalars[offset] == 0x5EA6 { return false }
    let before = scalars[offset - 1]
    if !PlaceWords.isNamePart(before) || before == 0x5BF9 { return true }
    return offset > 1 && Self.openers.contains(UInt64(scalars[offset - 2]) << 32 | UInt64(before))
  }

  /// The chain that begins at an offset, and where it ends.
  func chain(in scalars: [UInt32], at offset: Int) -> (NameChain, Int)? {
    var chain = NameChain()
    var offset = offset
    if let (province, length) = gazetteer.shortProvince(in: scalars, at: offset),
      let (name, _) = namedByEnding(scalars, offset + length, behind: province), name.level < .town
    {
      chain.names.append(province)
      offset += length
    }
    while let (name, end) = name(in: scalars, at: offset, behind: chain.names.last) {
      chain.names.append(name)
      offset = end
      if name.level == .town { break }
      offset = skippingGovernment(scalars, offset)
    }
    guard let last = chain.names.last else { return nil }
    let isSure =
      last.level == .town || chain.names.count > 1 || isFollowed(scalars, offset)
      || gazetteer.isKnown(last.text)
    return isSure ? (chain, offset) : nil
  }

  /// 人民政府 between the names of 鲤城区人民政府常泰街道办事处.
  private func skippingGovernment(_ scalars: [UInt32], _ offset: Int) -> Int {
    let word = Self.government
    guard offset + word.count < scalars.count, scalars[offset..<offset + word.count].elementsEqual(word)
    else { return offset }
    let behind = offset + word.count
    return name(in: scalars, at: behind, behind: nil)?.0.level == .town ? behind : offset
  }

  /// Whether a single name is followed by what only follows places: 人民政府, a bureau, a year.
  private func isFollowed(_ scalars: [UInt32], _ offset: Int) -> Bool {
    guard offset < scalars.count else { return false }
    let rest = scalars[offset...]
    if YearText.digit(scalars[offset]) != nil || rest.starts(with: Self.government) { return true }
    return rest.prefix(10).contains(0x5C40)
  }

  /// The name at an offset: the longest known one, else the shortest that ends as names do.
  private func name(in scalars: [UInt32], at offset: Int, behind previous: NameChain.Name?)
    -> (NameChain.Name, Int)?
  {
    if let known = gazetteer.longest(in: scalars, at: offset), fits(known.level, behind: previous) {
      let end = offset + known.length
      return (NameChain.Name(text: LineText.string(scalars[offset..<end]), level: known.level), end)
    }
    if let named = namedByEnding(scalars, offset, behind: previous) { return named }
    if let county = previous, county.level == .county,
      let length = gazetteer.town(of: county.text, in: scalars, at: offset)
    {
      return (
        NameChain.Name(text: LineText.string(scalars[offset..<offset + length]), level: .town),
        offset + length
      )
    }
    guard let street = gazetteer.shortStreet(in: scalars, at: offset) else { return nil }
    return (NameChain.Name(text: street.name, level: .town), offset + street.length)
  }

  private func fits(_ level: Place.Level, behind previous: NameChain.Name?) -> Bool {
    previous.map { $0.level < level } ?? true
  }

  /// The most characters of a name before its ending.
  private static let longestStem = 10

  private func namedByEnding(_ scalars: [UInt32], _ offset: Int, behind previous: NameChain.Name?)
    -> (NameChain.Name, Int)?
  {
    var index = offset
    while index < scalars.count, index - offset <= Self.longestStem, PlaceWords.isNamePart(scalars[index]) {
      if index > offset, let ending = PlaceWords.ending(in: scalars, at: index),
        fits(ending.level, behind: previous)
      {
        let end = index + ending.length
        guard !PlaceWords.isCommonNoun(scalars[offset..<end]) || isListedTown(scalars, offset..<end),
          !(scalars[offset] == 0x5173 && scalars[offset + 1] == 0x4E8E)
        else { return nil }
        let start = startOfKnown(scalars, offset..<end, ending.level)
        guard !PlaceWords.opensWithVerb(scalars[start..<end]) else { return nil }
        return (NameChain.Name(text: LineText.string(scalars[start..<end]), level: ending.level), end)
      }
      index += 1
    }
    return nil
  }

  /// 区, 县, 市, 旗, 大, 委, which end the name of a body that stands before a town's.
  private static let bodyEndings: Set<UInt32> = [0x533A, 0x53BF, 0x5E02, 0x65D7, 0x5927, 0x59D4]

  /// The most characters of a town's name that is taken as it stands.
  private static let longestTown = 5

  /// Where a known name begins that the characters up to the end of a range make, other words before it:
  /// 第一部分庆元县, 区人大莫愁湖街道.
  private func startOfKnown(_ scalars: [UInt32], _ range: Range<Int>, _ level: Place.Level) -> Int {
    let isLong =
      range.count > Self.longestTown || [0x533A, 0x53BF, 0x5E02].contains(scalars[range.lowerBound])
    let start = range.dropLast(2).first {
      let name = LineText.string(scalars[$0..<range.upperBound])
      if level < .town { return gazetteer.isKnown(name) }
      let follows = $0 == range.lowerBound || Self.bodyEndings.contains(scalars[$0 - 1])
      return isLong && follows && !gazetteer.counties(ofTown: name).isEmpty
    }
    return start ?? range.lowerBound
  }

  /// Whether a word that looks like a common noun is a town's name before its government or a year: 新城镇人民政府.
  private func isListedTown(_ scalars: [UInt32], _ range: Range<Int>) -> Bool {
    let rest = scalars[range.upperBound...]
    let isNamed = rest.starts(with: Self.government) || rest.first.flatMap(YearText.digit) != nil
    return range.count > 2 && isNamed && !gazetteer.counties(ofTown: LineText.string(scalars[range])).isEmpty
  }
}
