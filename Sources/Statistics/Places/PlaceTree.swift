/// The places known, each under the place it lies in.
///
/// Places are known from reports and from a list of what there is, such as a county's towns; everything above a
/// known place is known too. A path that lacks its outer names is settled: it is the one known place that ends
/// in it.
///
///     let tree = PlaceTree(reported: [Place(path: ["天津市", "南开区", "华苑街道"], level: .town)])
///     try tree.resolve("华苑街道").name  // 南开区华苑街道
public struct PlaceTree: Sendable {
  /// One place with its neighbours, by their numbers.
  struct Node: Sendable {
    var place: Place
    var parent: Int?
    var children: [Int] = []
    var isReported = false
    var hasReportedBelow = false
  }

  /// The known places in order of their paths.
  private(set) var nodes: [Node] = []
  private var numbers: [[String]: Int] = [:]
  private let names: PlaceNames
  let history: PlaceHistory

  /// The short paths that were met in reports and may be several known places, each with those places.
  public let ambiguous: [Place: [Place]]

  /// Makes the tree of all places reported or listed.
  ///
  /// - Parameter reported: The places that reports speak of, with paths as short as the reports have them.
  /// - Parameter listed: Other places that are known to be there; their paths are complete.
  /// - Parameter changes: The places that were renamed or merged. A renamed place and those under it go by the present
  ///   name; a place made of several stands for them in the years before.
  public init(
    reported: some Sequence<Place>, listed: some Sequence<Place> = EmptyCollection<Place>(),
    changes: [PlaceChange] = []
  ) {
    let reported = Set(reported)
    let names = PlaceNames(of: reported.union(listed))
    let history = PlaceHistory(changes.filter { names.knows($0.former) || names.knows($0.present) })
    var settled: Set<Place> = []
    var ambiguous: [Place: [Place]] = [:]
    for place in reported {
      let candidates = Set(names.settle(place).map(history.renamed)).sorted()
      if candidates.count == 1 { settled.insert(candidates[0]) } else { ambiguous[place] = candidates }
    }
    self.names = names
    self.history = history
    self.ambiguous = ambiguous
    link(Array(settled) + listed.filter { names.settle($0) == [$0] }.map(history.renamed), reported: settled)
  }

  private mutating func link(_ places: [Place], reported: Set<Place>) {
    var levels: [[String]: Place] = [:]
    for place in places { levels[place.path] = min(levels[place.path] ?? place, place, by: \.level) }
    for place in places {
      var above = place.parent
      while let parent = above, levels[parent.path] == nil {
        levels[parent.path] = parent
        above = parent.parent
      }
    }
    nodes = levels.values.sorted().map { Node(place: $0) }
    for number in nodes.indices { numbers[nodes[number].place.path] = number }
    for number in nodes.indices {
      guard let parent = numbers[Array(nodes[number].place.path.dropLast())] else { continue }
      nodes[number].parent = parent
      nodes[parent].children.append(number)
    }
    for place in reported { markReported(place) }
  }

  private mutating func markReported(_ place: Place) {
    guard let number = numbers[place.path] else { return }
    nodes[number].isReported = true
    var above = nodes[number].parent
    while let parent = above, !nodes[parent].hasReportedBelow {
      nodes[parent].hasReportedBelow = true
      above = nodes[parent].parent
    }
  }

  /// All known places, in order of their paths.
  public var places: [Place] { nodes.map(\.place) }

  /// The number of a known place in ``places``; `nil` where it is not known.
  public func number(of place: Place) -> Int? { numbers[place.path] }

  /// The place with exactly this path.
  public func place(at path: [String]) -> Place? { numbers[path].map { nodes[$0].place } }

  /// The place that `place` lies in; `nil` for the outermost and for a place that is not known.
  public func parent(of place: Place) -> Place? {
    numbers[place.path].flatMap { nodes[$0].parent }.map { nodes[$0].place }
  }

  /// The places directly under `place`, in order.
  public func children(of place: Place) -> [Place] {
    numbers[place.path].map { nodes[$0].children.map { nodes[$0].place } } ?? []
  }

  /// The known place that a path, perhaps a short one, means; `nil` where several may be meant.
  public func settle(_ place: Place) -> Place? {
    if let number = numbers[place.path], ambiguous[place] == nil, history.renamed(place) == place {
      return nodes[number].place
    }
    let candidates = Set(names.settle(place).map(history.renamed)).sorted()
    return candidates.count == 1 ? self.place(at: candidates[0].path) ?? candidates[0] : nil
  }

  /// Whether a place's values are rolled up from places under it.
  public func isRolledUp(_ place: Place) -> Bool {
    numbers[place.path].map { nodes[$0].hasReportedBelow } ?? false
  }

  /// The places whose own values make up the value of `place`: those under it that have none under them.
  ///
  /// A place under which no report was read stands for itself, so that a county that reports as one is a leaf of
  /// its city. Listed places count beside reported ones.
  public func leaves(of place: Place) -> [Place] {
    guard let number = numbers[place.path] else { return [place] }
    var leaves: [Place] = []
    collectLeaves(of: number, into: &leaves)
    return leaves
  }

  /// The places that a place is compared by: those directly under it, or under the only one of them that reports.
  ///
  /// None where its values are its own. The parts of a city are its counties; those of a city of which one county's
  /// towns alone were read are these towns.
  public func parts(of place: Place) -> [Place] {
    guard isRolledUp(place), let number = numbers[place.path] else { return [] }
    let children = nodes[number].children.map { nodes[$0] }
    let reporting = children.filter { $0.isReported || $0.hasReportedBelow }
    guard reporting.count == 1, reporting[0].hasReportedBelow else { return children.map(\.place) }
    return parts(of: reporting[0].place)
  }

  /// The places that a place, or any under it, was made of.
  public func formers(of place: Place) -> [Place] {
    history.predecessors(of: place, in: .min) + children(of: place).flatMap { formers(of: $0) }
  }

  /// Whether a place, or any under it, was renamed, merged or made of others.
  public func hasChanges(within place: Place) -> Bool {
    history.isTouched(place) || children(of: place).contains(where: hasChanges)
  }

  /// The places whose own values make up the value of `place` in a year, when some of those under it may not have
  /// been there yet, or no longer.
  public func leaves(of place: Place, in year: Int) -> [Place] {
    guard history.hasMergers else { return leaves(of: place) }
    let before = history.predecessors(of: place, in: year)
    guard before.isEmpty else { return before.flatMap { leaves(of: $0, in: year) } }
    guard let number = numbers[place.path] else { return [place] }
    let node = nodes[number]
    if node.children.isEmpty || node.isReported && !node.hasReportedBelow { return [place] }
    return children(of: place).filter { history.existed($0, in: year) }.flatMap { leaves(of: $0, in: year) }
  }

  private func collectLeaves(of number: Int, into leaves: inout [Place]) {
    let node = nodes[number]
    if node.children.isEmpty || node.isReported && !node.hasReportedBelow {
      leaves.append(node.place)
    } else {
      for child in node.children { collectLeaves(of: child, into: &leaves) }
    }
  }
}

/// The one of two places that comes first by a property.
private func min<T: Comparable>(_ left: Place, _ right: Place, by property: (Place) -> T) -> Place {
  property(right) < property(left) ? right : left
}
