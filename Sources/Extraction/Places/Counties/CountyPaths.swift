internal import Statistics

/// The path of a county-level unit: by the table of places, or by the report's own words where that leaves it open.
struct CountyPaths {
  let gazetteer: Gazetteer
  let clues: [Clue]

  /// The county of a chain, or its city where it names none.
  func county(of chain: NameChain) -> Place? {
    path(of: chain).map { Place(path: $0, level: .county) }
  }

  /// A town of the county of a chain.
  func town(_ town: String, of chain: NameChain) -> Place? {
    path(of: chain, town: town).map { Place(path: $0 + [town], level: .town) }
  }

  private func path(of chain: NameChain, town: String? = nil) -> [String]? {
    guard let county = chain.county ?? chain.city else { return nil }
    let fitting = gazetteer.counties(named: county).filter { place in
      chain.above.allSatisfy { $0 == county || place.path.contains(gazetteer.fullName(of: $0)) }
    }
    return only(of: fitting, town: town)?.path ?? ownWords(above: county, chain) + [county]
  }

  /// The one of several counties of the same name that has the town, or whose city or province the clues name.
  private func only(of counties: [Place], town: String?) -> Place? {
    if counties.count < 2 { return counties.first }
    let having = town.map(gazetteer.counties(ofTown:)) ?? []
    let listed = counties.filter(having.contains)
    let possible = listed.isEmpty ? counties : listed
    if possible.count == 1 { return possible[0] }
    let named = Set(clues.flatMap(\.chain.above).map(gazetteer.fullName))
    let agreeing = possible.filter { !named.isDisjoint(with: $0.path.dropLast()) }
    return agreeing.count == 1 ? agreeing[0] : nil
  }

  /// The names above a county that the report itself joins to it.
  private func ownWords(above county: String, _ chain: NameChain) -> [String] {
    let joined = [chain] + clues.map(\.chain).filter { $0.county == county }
    let best = joined.max { $0.names.count < $1.names.count } ?? chain
    return best.names.prefix { $0.text != county }.map(\.text)
  }
}
