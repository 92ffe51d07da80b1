internal import Statistics

/// Gathers the names of places in a report, each kind of line by itself.
struct ClueReader {
  let gazetteer: Gazetteer
  let lines: HeadAndTail
  let fileName: String
  let text: ByteSearch

  // MARK: - Lines

  /// How many lines may hold a body's name over the title.
  private static let nameLines = 3

  /// What the titles say that stand before the report's first heading, or else any, and the names over them.
  func titles() -> [Clue] {
    let blocks = lines.titles
    if let broken = blocks.lazy.compactMap(brokenName).first { return [broken] }
    let opening = titles(of: lines.head.prefix { !$0.opensBody })
    return opening.isEmpty ? titles(of: lines.head[...]) : opening
  }

  private func titles(of head: ArraySlice<LineText>) -> [Clue] {
    head.enumerated().flatMap { index, line in
      if line.isTitle { return clues(in: line, .title) }
      let isNameOverTitle = index < Self.nameLines && line.isName && !line.isIssuer
      return isNameOverTitle ? clues(in: line, .issuer) : []
    }
  }

  /// The most characters of a town's name that is taken across a break where the table does not have it.
  private static let longestBroken = 5

  /// The names of a title that a break of its lines cuts, or parts.
  private func brokenName(_ title: TitleBlock) -> Clue? {
    let breaks = title.breaks
    guard !breaks.isEmpty else { return nil }
    let found = NameChainReader(title.joined, gazetteer: gazetteer).chains().first { found in
      breaks.contains { found.start < $0 && $0 < found.end }
    }
    guard let found, let town = found.names.last, town.name.level == .town,
      town.range.count <= Self.longestBroken || gazetteer.isTown(town.name.text)
    else { return nil }
    return clue(found.chain, .title)
  }

  /// The last lines, in which any name is the writer's; further up only that of a body is.
  private static let lastLines = 5

  /// What those lines say that name the writer: the issuer's, then the sign-off.
  func names() -> [Clue] {
    let issuers = lines.head.filter(\.isIssuer).flatMap { clues(in: $0.issuerName, .issuer) }
    let signOffs = lines.tail.enumerated().flatMap { index, line -> [Clue] in
      guard line.maySignOff else { return [] }
      let name = line.withoutDate
      return index < Self.lastLines || name.isName ? clues(in: name, .signOff) : []
    }
    return issuers + signOffs
  }

  /// What the addressee, the first sentences and the file's name say.
  func openings() -> [Clue] {
    let openings = lines.head.flatMap { line in
      if line.isAddressee { return clues(in: line, .addressee) }
      return line.isTitle || line.isIssuer ? [] : runningClues(in: line)
    }
    return openings + clues(in: LineText(fileName), .fileName)
  }

  private func clues(in line: LineText, _ source: Evidence.Source) -> [Clue] {
    NameChainReader(line, gazetteer: gazetteer).chains().map { clue($0.chain, source) }
  }

  private func clue(_ chain: NameChain, _ source: Evidence.Source) -> Clue {
    Clue(chain: chain, evidence: Evidence(source: source, text: chain.text))
  }

  // MARK: - Running text

  /// The most characters of a line of running text that are looked at.
  private static let openingLength = 90
  /// The most characters of a town's name whose being named again tells.
  private static let longestRepeated = 6

  /// The places that a line of running text names: as the subject of a clause, or only beside it.
  private func runningClues(in line: LineText) -> [Clue] {
    let start = LineText(line.scalars.prefix(Self.openingLength))
    return subjects(in: start) + (line.reported.map(subjects) ?? [])
  }

  private func subjects(in line: LineText) -> [Clue] {
    NameChainReader(line, gazetteer: gazetteer).chains().compactMap { found in
      let subject = Subject(in: line, at: found.start)
      guard let town = found.chain.town else { return clue(found.chain, subject.isActing ? .opening : .body) }
      if found.chain.county != nil { return clue(found.chain, subject.isAway ? .body : .opening) }
      let isOwn =
        subject.leads || isRepeated(town) || (subject.isActing && gazetteer.isTown(town))
      return isOwn ? clue(found.chain, .opening) : nil
    }
  }

  private func isRepeated(_ town: String) -> Bool {
    town.unicodeScalars.count <= Self.longestRepeated && text.count(of: town) >= 2
  }

  /// The most bytes before a town's name that may name its county.
  private static let reach = 60

  /// The county that stands right before the town's name somewhere in the text.
  func neighbour(of town: String) -> Clue? {
    for place in text.ranges(of: town) {
      let start = max(0, place.lowerBound - Self.reach)
      let line = LineText(text.bytes, start..<place.upperBound)
      let reader = NameChainReader(line, gazetteer: gazetteer)
      for begin in line.scalars.indices.dropLast(2) {
        guard let found = reader.chain(at: begin), found.end == line.scalars.count, found.chain.town == town,
          let county = found.chain.county,
          gazetteer.isKnown(county) || begin == 0 || !NameWords.isNamePart(line.scalars[begin - 1])
        else { continue }
        return clue(found.chain, .body)
      }
    }
    return nil
  }

  /// The county whose code the number begins with under which a site files the report.
  func indexCounty() -> (county: Place, evidence: Evidence)? {
    for line in lines.head {
      guard let digits = line.indexDigits, let county = IndexNumber(digits).county(in: gazetteer) else {
        continue
      }
      return (county, Evidence(source: .indexNumber, text: String(digits[...])))
    }
    return nil
  }
}
