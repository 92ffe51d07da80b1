internal import Statistics

/// Finds the place that a report is of, and says by what.
struct PlaceFinder {
  let gazetteer: Gazetteer
  let lines: HeadAndTail
  let fileName: String
  /// The folded text.
  let bytes: UnsafeBufferPointer<UInt8>

  /// A chain of names with what said it.
  private struct Clue {
    let chain: NameChain
    let evidence: Evidence

    var isSignedByTown: Bool { chain.town != nil && evidence.source == .signOff }
  }

  func find() -> (place: Place?, evidence: [Evidence]) {
    // Most titles say it all, and the rest of the lines need not be looked at.
    let titles = titleClues()
    if let own = titles.first, own.chain.town != nil, let county = own.chain.county,
      gazetteer.counties(named: county).count == 1
    {
      return town(own, titles)
    }
    var clues = titles + nameClues()
    if !Self.suffice(clues) { clues += openingClues() }
    let ownClues = clues.filter { $0.evidence.source != .addressee && $0.evidence.source != .body }
    let own =
      ownClues.first { ($0.chain.town ?? $0.chain.county) != nil } ?? ownClues.first { $0.chain.city != nil }
    guard let own else { return (nil, []) }
    if own.chain.town != nil { return town(own, clues) }
    // A site of the county may publish a town's report: the town signs it.
    if own.evidence.source == .issuer, let town = clues.first(where: \.isSignedByTown) {
      return self.town(town, clues)
    }
    return (place(county: own.chain, town: nil, clues), [own.evidence])
  }

  /// A town, with its county from the same words or from elsewhere in the report.
  private func town(_ own: Clue, _ clues: [Clue]) -> (Place?, [Evidence]) {
    guard let town = own.chain.town else { return (nil, []) }
    if own.chain.county != nil {
      return (place(county: own.chain, town: town, clues), [own.evidence])
    }
    let joined = clues.first { $0.chain.town == town && $0.chain.county != nil } ?? neighbour(of: town)
    let known = joined == nil ? gazetteer.counties(ofTown: town) : []
    if let other = joined ?? clues.first(where: { isCounty($0, among: known) }) {
      return (place(county: other.chain, town: town, clues), [own.evidence, other.evidence])
    }
    if let city = own.chain.names.first(where: { $0.level == .city || $0.level == .county }) {
      return (place(county: NameChain(names: [city]), town: town, clues), [own.evidence])
    }
    if known.isEmpty { return unlisted(town, own.evidence) }
    guard let county = CountyChoice(counties: known, text: bytes).only else { return (nil, [own.evidence]) }
    let listed = Evidence(source: .towns, text: county.name + town)
    return (Place(path: county.path + [town], level: .town), [own.evidence, listed])
  }

  /// Whether a clue names a county alone that the town may belong to: one that has such a town, or one that is not known.
  ///
  /// A county that the running text mentions need not be the town's.
  private func isCounty(_ clue: Clue, among known: [Place]) -> Bool {
    guard let county = clue.chain.county, clue.chain.town == nil else { return false }
    return clue.evidence.source != .body || known.isEmpty || !gazetteer.isKnown(county)
      || known.contains { $0.name == county }
  }

  /// The county and the town of a name that joins a county's short name to a town's: 嘉定徐行镇.
  private func joinedToCounty(_ town: String) -> (county: Place, name: String)? {
    for length in 2...3 where town.count > length + 2 {
      let name = String(town.dropFirst(length))
      let county = gazetteer.counties(ofTown: name).first { $0.shortName.hasPrefix(town.prefix(length)) }
      if let county { return (county, name) }
    }
    return nil
  }

  /// A town that the table does not list: of the one county that the report's first lines name, or by its bare name.
  private func unlisted(_ town: String, _ evidence: Evidence) -> (Place?, [Evidence]) {
    if let (county, name) = joinedToCounty(town) {
      return (Place(path: county.path + [name], level: .town), [evidence])
    }
    var counties: Set<String> = []
    for line in lines.head {
      for offset in line.scalars.indices {
        guard let known = gazetteer.longest(in: line.scalars, at: offset), known.level == .county else {
          continue
        }
        counties.insert(LineText.string(line.scalars[offset..<offset + known.length]))
      }
    }
    guard counties.count == 1, let county = counties.first else {
      return (Place(path: [town], level: .town), [evidence])
    }
    let chain = NameChain(names: [NameChain.Name(text: county, level: .county)])
    return (place(county: chain, town: town, []), [evidence, Evidence(source: .body, text: county)])
  }

  /// The place of a county, with the names above it that the table or the report's own words give.
  private func place(county chain: NameChain, town: String?, _ clues: [Clue]) -> Place? {
    guard let county = chain.county ?? chain.city else { return nil }
    let above = clues.flatMap(\.chain.names).filter { $0.level < .county }.map(\.text)
    let known = gazetteer.counties(named: county)
    let fitting = known.filter { place in
      let given = chain.names.filter { $0.level < .county && $0.text != county }.map(\.text)
      return given.allSatisfy(place.path.contains)
    }
    let agreeing = fitting.filter { place in above.contains { place.path.contains($0) && $0 != county } }
    var path: [String]
    if fitting.count == 1 {
      path = fitting[0].path
    } else if agreeing.count == 1 {
      path = agreeing[0].path
    } else {
      path = ownWords(above: county, chain, clues) + [county]
    }
    if let town { path.append(town) }
    return Place(path: path, level: town == nil ? .county : .town)
  }

  /// The names above a county that the report itself joins to it.
  private func ownWords(above county: String, _ chain: NameChain, _ clues: [Clue]) -> [String] {
    let joined = [chain] + clues.map(\.chain).filter { $0.county == county }
    let best = joined.max { $0.names.count < $1.names.count } ?? chain
    return best.names.prefix { $0.text != county }.map(\.text)
  }

  // MARK: - Clues

  private func titleClues() -> [Clue] {
    var clues: [Clue] = []
    for (index, line) in lines.head.enumerated()
    where line.isTitle || (index < 3 && line.isName && !line.isIssuer) {
      add(line, .title, to: &clues)
    }
    return clues
  }

  /// Whether a town and its county are named together, so that the running text need not be looked at.
  private static func suffice(_ clues: [Clue]) -> Bool {
    guard let town = clues.first(where: { $0.chain.town != nil })?.chain.town else { return false }
    return clues.contains { $0.chain.town == town && $0.chain.county != nil }
  }

  /// The last lines, in which any name is the writer's; further up only that of a government is.
  private static let lastLines = 5

  /// What those lines say that name the writer: the issuer's, the sign-off, the file's name last.
  private func nameClues() -> [Clue] {
    var clues: [Clue] = []
    for line in lines.head where line.isIssuer { add(line.issuerName, .issuer, to: &clues) }
    for (index, line) in lines.tail.enumerated()
    where line.scalars.count <= 30 && !line.isAddressee && (index < Self.lastLines || line.withoutDate.isName)
    {
      add(line.withoutDate, .signOff, to: &clues)
    }
    return clues
  }

  /// What the addressee and the first sentences say.
  private func openingClues() -> [Clue] {
    var clues: [Clue] = []
    for line in lines.head {
      if line.isAddressee {
        add(line, .addressee, to: &clues)
      } else if !line.isTitle, !line.isIssuer {
        addOpening(line, to: &clues)
      }
    }
    add(LineText(fileName), .fileName, to: &clues)
    return clues
  }

  private func add(_ line: LineText, _ source: Evidence.Source, to clues: inout [Clue]) {
    for chain in NameChainReader(gazetteer: gazetteer).chains(in: line) {
      clues.append(Clue(chain: chain, evidence: Evidence(source: source, text: chain.text)))
    }
  }

  /// The most characters of a line of running text that are looked at.
  private static let opening = 90

  /// Adds the places that a line of running text names: a county with its town, or a town that is named again.
  private func addOpening(_ line: LineText, to clues: inout [Clue]) {
    let start = LineText(Array(line.scalars.prefix(Self.opening)))
    for (chain, offset) in NameChainReader(gazetteer: gazetteer).located(in: start) {
      let isSubject = offset == 0 || [0x2C, 0xFF0C, 0x3002].contains(start.scalars[offset - 1])
      guard let town = chain.town else {
        let isOwn = isSubject && (chain.county ?? chain.city) != nil
        let source = isOwn ? Evidence.Source.opening : .body
        clues.append(Clue(chain: chain, evidence: Evidence(source: source, text: chain.text)))
        continue
      }
      let isRepeated = town.unicodeScalars.count <= 6 && bytes.count(of: Array(town.utf8)) >= 2
      guard chain.county != nil || isRepeated || isSubject else { continue }
      clues.append(Clue(chain: chain, evidence: Evidence(source: .opening, text: chain.text)))
    }
  }

  /// The most bytes before a town's name that may name its county.
  private static let reach = 60

  /// The county that stands right before the town's name somewhere in the text.
  private func neighbour(of town: String) -> Clue? {
    let word = Array(town.utf8)
    var offset = 0
    while let found = bytes.firstIndex(of: word, from: offset) {
      let start = max(0, found - Self.reach)
      let line = LineText(bytes, start..<found + word.count)
      for begin in line.scalars.indices.dropLast(2) {
        guard
          let (chain, end) = NameChainReader(gazetteer: gazetteer).chain(in: line.scalars, at: begin),
          end == line.scalars.count, chain.town == town, let county = chain.county,
          gazetteer.isKnown(county) || isOpening(line.scalars, begin)
        else { continue }
        return Clue(chain: chain, evidence: Evidence(source: .body, text: chain.text))
      }
      offset = found + word.count
    }
    return nil
  }

  /// Whether no name can go on to the left of an offset.
  private func isOpening(_ scalars: [UInt32], _ offset: Int) -> Bool {
    offset == 0 || !PlaceWords.isNamePart(scalars[offset - 1])
  }
}

extension LineText {
  private static let issuerWords = [
    "发布机构", "发文机关", "责任部门", "来源", "单位", "发布机关", "公开机构", "发文单位", "信息来源", "制发机构",
  ].map(scalars(of:))

  private static let siteWords = ["首页", "•"].map(scalars(of:))

  private static let writers = ["人民政府", "办事处", "委员会", "局"].map(scalars(of:))

  /// Whether the line names who published the report.
  var isIssuer: Bool {
    scalars.count <= 120 && (contains(oneOf: Self.issuerWords) || contains(oneOf: Self.siteWords))
  }

  /// The line from the word on that leads to the issuer's name.
  var issuerName: LineText {
    for word in Self.issuerWords {
      guard let start = find(word) else { continue }
      let rest = scalars[(start + word.count)...]
      return LineText(Array(rest.drop { [0x5D, 0x3A, 0xFF1A, 0x7C, 0x3011].contains($0) }))
    }
    return self
  }

  /// Whether the line is a government's name by itself, as it stands over a title.
  var isName: Bool {
    scalars.count <= 24 && Self.writers.contains { scalars.suffix($0.count).elementsEqual($0) }
  }

  /// Whether the line says to whom the report goes: 澄湖区人民政府：.
  var isAddressee: Bool {
    scalars.count <= 24 && (scalars.last == 0xFF1A || scalars.last == 0x3A)
  }

  /// The line without a date behind the name: 望湖街道办事处2022年1月12日.
  var withoutDate: LineText {
    LineText(Array(scalars.prefix { YearText.digit($0) == nil || $0 >= 0x4E00 }))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How often some bytes stand here.
  func count(of word: [UInt8]) -> Int {
    var count = 0
    var offset = 0
    while let found = firstIndex(of: word, from: offset) {
      count += 1
      offset = found + word.count
    }
    return count
  }

  /// Where some bytes stand next.
  func firstIndex(of word: [UInt8], from offset: Int) -> Int? {
    guard let first = word.first, count >= word.count else { return nil }
    var index = offset
    while index <= count - word.count {
      if self[index] == first, self[index..<index + word.count].elementsEqual(word) { return index }
      index += 1
    }
    return nil
  }
}
