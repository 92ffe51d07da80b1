/// What became of places that were renamed or merged.
struct PlaceHistory: Sendable {
  /// The present path of every place that only changed its name.
  private var renamings: [[String]: [String]] = [:]
  /// Those places as they were.
  private(set) var renamedPlaces: [Place] = []
  /// Their last names: few paths have any of them.
  private var renamedNames: Set<String> = []
  private var renamingYears: [Place: [PlaceChange]] = [:]
  /// The changes by the place that several others became.
  private var mergers: [Place: [PlaceChange]] = [:]
  /// The changes by the place that took others in.
  private var enlargements: [Place: [PlaceChange]] = [:]
  /// The change by which a place went up in another.
  private var ends: [Place: PlaceChange] = [:]

  /// A place that became several is left as it is: nothing says which of its figures belong to which.
  init(_ changes: [PlaceChange]) {
    let byFormer = Dictionary(grouping: Set(changes), by: \.former)
    let whole = byFormer.values.filter { $0.count == 1 }.map { $0[0] }
    for (present, changes) in Dictionary(grouping: whole, by: \.present) {
      if changes.contains(where: \.enlarges) {
        enlargements[present] = changes.sorted { $0.former < $1.former }
      } else if changes.count == 1 {
        renamings[changes[0].former.path] = present.path
        renamedPlaces.append(changes[0].former)
        renamedNames.insert(changes[0].former.shortName)
        renamingYears[present] = changes
        continue
      } else {
        mergers[present] = changes.sorted { $0.former < $1.former }
      }
      for change in changes { ends[change.former] = change }
    }
  }

  /// Whether any place was made of several others or taken in by another.
  var hasMergers: Bool { !ends.isEmpty }

  /// Whether a place is in any change.
  func isTouched(_ place: Place) -> Bool {
    renamingYears[place] != nil || mergers[place] != nil || enlargements[place] != nil || ends[place] != nil
  }

  /// A place by the names that it and the places around it have now.
  func renamed(_ place: Place) -> Place {
    var path = place.path
    guard path.contains(where: renamedNames.contains) else { return place }
    for _ in 0..<renamings.count {
      guard
        let count = (1...path.count).first(where: { renamings[Array(path.prefix($0))] != nil }),
        let present = renamings[Array(path.prefix(count))]
      else { break }
      path = present + path.dropFirst(count)
    }
    return path == place.path ? place : Place(path: path, level: place.level)
  }

  /// Whether a place was there in a year, as far as mergers say.
  func existed(_ place: Place, in year: Int) -> Bool {
    if let end = ends[place], year >= end.year { return false }
    return (mergers[place] ?? []).allSatisfy { year >= $0.year }
  }

  /// The places that stood in a place's stead in a year before it was made of them; none since.
  func predecessors(of place: Place, in year: Int) -> [Place] {
    (mergers[place] ?? []).filter { year < $0.year }.map(\.former)
  }

  /// The breaks of a place's series.
  func breaks(of place: Place) -> [SeriesBreak] {
    let renamed = (renamingYears[place] ?? []).map {
      SeriesBreak(year: $0.year, predecessors: [$0.former], isRenaming: true)
    }
    let merged = Dictionary(grouping: mergers[place] ?? [], by: \.year).map { year, changes in
      SeriesBreak(year: year, predecessors: changes.map(\.former), isRenaming: false)
    }
    let enlarged = Dictionary(grouping: enlargements[place] ?? [], by: \.year).map { year, changes in
      SeriesBreak(year: year, predecessors: [place] + changes.map(\.former), isRenaming: false)
    }
    return (renamed + merged + enlarged).sorted { $0.year < $1.year }
  }
}
