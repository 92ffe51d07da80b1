extension Place {
  /// The place that a user writes as its names, joined or with `/` between; `nil` if they do not end as places' names do.
  ///
  ///     Place(words: "云泽市/澄湖区/桃源镇")?.level  // town
  ///     Place(words: "澄湖区桃源镇")?.path          // [澄湖区, 桃源镇]
  public init?(words: String) {
    let names =
      words.contains("/") ? words.split(separator: "/").map(String.init) : Self.names(joined: words)
    guard let last = names.last, let level = Self.level(ofName: last, behind: names.dropLast().last) else {
      return nil
    }
    self.init(path: names, level: level)
  }

  /// The endings of names by their level, the longest first.
  private static let endings: [(ending: String, level: Level)] = [
    ("特别行政区", .province), ("自治区", .province), ("自治州", .city), ("自治县", .county),
    ("自治旗", .county), ("街道", .town), ("苏木", .town), ("地区", .city), ("省", .province), ("州", .city),
    ("盟", .city), ("市", .city), ("区", .county), ("县", .county), ("旗", .county), ("镇", .town), ("乡", .town),
  ]

  private static let municipalities: Set<String> = ["北京市", "天津市", "上海市", "重庆市"]

  /// The level of a name by its ending; a 市 within a 市 is a county-level one.
  private static func level(ofName name: String, behind outer: String?) -> Level? {
    if municipalities.contains(name) { return .province }
    guard let level = endings.first(where: { name.hasSuffix($0.ending) })?.level else { return nil }
    return level == .city && (outer?.hasSuffix("市") ?? false) ? .county : level
  }

  /// Cuts joined names behind each ending, so that each name has at least two characters.
  private static func names(joined words: String) -> [String] {
    var names: [String] = []
    var rest = Substring(words)
    while !rest.isEmpty {
      let ends = rest.indices.dropFirst(1).map(rest.index(after:))
      let cut = ends.first { isEnd(of: rest[..<$0], before: rest[$0...]) } ?? rest.endIndex
      names.append(String(rest[..<cut]))
      rest = rest[cut...]
    }
    return names
  }

  /// Whether a name ends here; 杭州, 景德镇 and 萍乡 do not, for 市 follows, while 市中区 may follow 济南市.
  private static func isEnd(of name: Substring, before rest: Substring) -> Bool {
    guard endings.contains(where: { name.hasSuffix($0.ending) }) else { return false }
    return name.hasSuffix("市") || !endings.contains { rest.hasPrefix($0.ending) }
  }
}
