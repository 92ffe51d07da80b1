internal import Statistics

/// Finds the place that a report is of, and says by what.
struct PlaceFinder {
  let gazetteer: Gazetteer
  private let reader: ClueReader

  init(gazetteer: Gazetteer, lines: HeadAndTail, fileName: String, bytes: UnsafeBufferPointer<UInt8>) {
    self.gazetteer = gazetteer
    reader = ClueReader(
      gazetteer: gazetteer, lines: lines, fileName: fileName, text: ByteSearch(bytes: bytes))
  }

  func find() -> Evidenced<Place> {
    // Most titles say it all, and the rest of the lines need not be looked at.
    let titles = reader.titles()
    if let own = titles.first, own.chain.town != nil, let county = own.chain.county,
      gazetteer.counties(named: county).count == 1
    {
      return place(of: own, titles)
    }
    var clues = titles + reader.names()
    if !Self.suffice(clues) { clues += reader.openings() }
    return place(by: clues)
  }

  /// Whether a town and its county are named together, so that the running text need not be looked at.
  private static func suffice(_ clues: [Clue]) -> Bool {
    guard let town = clues.first(where: { $0.chain.town != nil })?.chain.town else { return false }
    return clues.contains { $0.chain.town == town && $0.chain.county != nil }
  }

  private func place(by clues: [Clue]) -> Evidenced<Place> {
    let own = clues.filter(\.isOwn)
    guard let first = own.first(where: \.namesTownOrCounty) ?? own.first(where: { $0.chain.city != nil })
    else {
      return unnamed(clues)
    }
    if first.chain.town != nil || first.evidence.source == .title { return place(of: first, clues) }
    // A site of the county may publish a town's report: its title names the town, or the town signs it.
    if let town = own.first(where: \.isOfWriter) { return place(of: town, clues) }
    guard speaksForTown else { return place(of: first, clues) }
    return own.first { $0.chain.town != nil }.map { place(of: $0, clues) } ?? .unknown
  }

  /// The county of a report that does not name its place, by the code of its number or by the documents it names.
  ///
  /// A town's report stays without a place, for neither tells of which town it is.
  private func unnamed(_ clues: [Clue]) -> Evidenced<Place> {
    guard !speaksForTown else { return .unknown }
    if let index = reader.indexCounty() { return Evidenced(index.county, [index.evidence]) }
    let names = DocumentNames(gazetteer: gazetteer, text: reader.text)
    return names.only.map { place(of: $0, clues) } ?? .unknown
  }

  private static let townWords = ["我镇", "我乡", "我街道", "我街", "本镇", "本乡", "镇党委、政府", "乡党委、政府"]

  /// Whether the report speaks of itself as a town does.
  private var speaksForTown: Bool { Self.townWords.contains(where: reader.text.contains) }

  /// The place of a clue: a town's with its county from wherever it is told, or a county's.
  private func place(of own: Clue, _ clues: [Clue]) -> Evidenced<Place> {
    let paths = CountyPaths(gazetteer: gazetteer, clues: clues)
    guard let town = own.chain.town else {
      return Evidenced(paths.county(of: own.chain), [own.evidence])
    }
    return TownPlacing(town: town, own: own, reader: reader, paths: paths).place()
  }
}
