internal import Statistics

/// Finds the county of a town that a report is of: in the same words, elsewhere in the report, or in the table of towns.
struct TownPlacing {
  let town: String
  /// The clue that names the town.
  let own: Clue
  let reader: ClueReader
  let paths: CountyPaths

  private var gazetteer: Gazetteer { reader.gazetteer }

  func place() -> Evidenced<Place> {
    if own.chain.county != nil { return Evidenced(paths.town(town, of: own.chain), [own.evidence]) }
    let joined =
      paths.clues.first { $0.chain.town == town && $0.chain.county != nil } ?? reader.neighbour(of: town)
    let listed = joined == nil ? gazetteer.counties(ofTown: town) : []
    if listed.count > 1, let index = reader.indexCounty(), listed.contains(index.county) {
      return placed(in: index.county, town, by: index.evidence)
    }
    if let other = joined ?? paths.clues.first(where: { isCounty($0, among: listed) }) {
      return Evidenced(paths.town(town, of: other.chain), [own.evidence, other.evidence])
    }
    if let city = own.chain.names.first(where: { $0.level == .city }) {
      return Evidenced(paths.town(town, of: NameChain(names: [city])), [own.evidence])
    }
    return listed.isEmpty ? unlisted() : chosen(among: listed)
  }

  /// Whether a clue names a county alone that the town may belong to: one that has such a town, or one that is not known.
  ///
  /// A county that the running text mentions need not be the town's.
  private func isCounty(_ clue: Clue, among listed: [Place]) -> Bool {
    guard let county = clue.chain.county, clue.chain.town == nil else { return false }
    return clue.evidence.source != .body || listed.isEmpty || !gazetteer.isKnown(county)
      || listed.contains { $0.name == county }
  }

  /// The town of the one listed county that the report's text speaks for.
  private func chosen(among listed: [Place]) -> Evidenced<Place> {
    guard let county = CountyChoice(counties: listed, text: reader.text).only else {
      return Evidenced(nil, [own.evidence])
    }
    return placed(in: county, town, by: Evidence(source: .towns, text: county.name + town))
  }

  private func placed(in county: Place, _ town: String, by evidence: Evidence? = nil) -> Evidenced<Place> {
    Evidenced(
      Place(path: county.path + [town], level: .town), [own.evidence] + [evidence].compactMap(\.self))
  }

  // MARK: - Towns that the table does not list

  /// A town of the one county that its own name, the report's number or its first lines name, or by its bare name.
  private func unlisted() -> Evidenced<Place> {
    if let (county, name) = joinedToCounty { return placed(in: county, name) }
    if let index = reader.indexCounty() { return placed(in: index.county, town, by: index.evidence) }
    guard let county = onlyCountyOfHead else {
      return Evidenced(Place(path: [town], level: .town), [own.evidence])
    }
    let evidence = Evidence(source: .body, text: county.text)
    let alone = CountyPaths(gazetteer: gazetteer, clues: [])
    return Evidenced(alone.town(town, of: NameChain(names: [county])), [own.evidence, evidence])
  }

  /// The lengths of the short names of counties that stand before a town's name.
  private static let shortNames = 2...3

  /// The county and the town of a name that joins a county's short name to a town's: 嘉定徐行镇.
  private var joinedToCounty: (county: Place, name: String)? {
    for length in Self.shortNames where town.count > length + 2 {
      let name = String(town.dropFirst(length))
      let county = gazetteer.counties(ofTown: name).first { $0.shortName.hasPrefix(town.prefix(length)) }
      if let county { return (county, name) }
    }
    return nil
  }

  /// The known county that the report's first lines name, if they name but one.
  private var onlyCountyOfHead: NameChain.Name? {
    var counties: Set<NameChain.Name> = []
    for line in reader.lines.head {
      for offset in line.scalars.indices {
        guard NameWords.isNamePart(line.scalars[offset]),
          let known = gazetteer.longestName(in: line.scalars, at: offset), known.name.level == .county
        else {
          continue
        }
        counties.insert(known.name)
      }
    }
    return counties.count == 1 ? counties.first : nil
  }
}
