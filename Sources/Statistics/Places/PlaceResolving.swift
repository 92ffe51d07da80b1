extension PlaceTree {
  /// The known place that a user means by a name.
  ///
  /// A name is the end of a path, joined or with `/` between: 桃源镇, 澄湖区桃源镇, 云泽市/澄湖区. Names in between may be
  /// left out where one place remains: 云泽市桃源镇. A name that a place had before it was renamed means the place too.
  ///
  /// - Throws: ``PlaceLookupError`` with the nearest names, or with the places that it may be.
  public func resolve(_ name: String) throws(PlaceLookupError) -> Place {
    let wanted = String(name.filter { $0 != "/" && !$0.isWhitespace })
    let places = places
    let named = places.filter { !wanted.isEmpty && wanted.hasSuffix($0.shortName) }
    for matches in [
      named.filter { $0.isNamed(wanted, exactly: true) }, named.filter { $0.isNamed(wanted, exactly: false) },
    ] {
      if matches.count == 1 { return matches[0] }
      if matches.count > 1 { throw .ambiguous(name: name, candidates: matches) }
    }
    let renamed = Set(
      history.renamedPlaces.filter { $0.isNamed(wanted, exactly: false) }
        .compactMap { place(at: history.renamed($0).path) })
    if let only = renamed.first, renamed.count == 1 { return only }
    let near = nearestNames(to: wanted, among: places.map(\.name) + places.map(\.shortName))
    throw .unknown(name: name, nearest: near)
  }
}

extension Place {
  /// Whether `name` is the end of this place's joined path: of all its names, or with some before the last left out.
  fileprivate func isNamed(_ name: String, exactly: Bool) -> Bool {
    var rest = Substring(name)
    for (index, part) in path.reversed().enumerated() {
      if rest.hasSuffix(part) {
        rest = rest.dropLast(part.count)
        if rest.isEmpty { return true }
      } else if exactly || index == 0 {
        return false
      }
    }
    return false
  }
}
