internal import Phrases
internal import Statistics

/// How the places of a figure are called: short where they lie in one larger place, which the title names.
struct FigureNames {
  /// The endings of larger places, by which one is known in names that are written in one piece.
  private static let outerEndings: Set<Character> = ["省", "市", "区", "县", "旗", "州", "盟"]

  /// The name of the larger place that all lie in; `nil` where there is none or only one place is shown.
  let parent: String?
  /// What they are called together.
  let noun: PlaceNoun
  private let labels: [Place: String]

  init(_ figure: Figure) {
    let places = figure.places
    noun = PlaceNoun(suiting: places.map(\.shortName))
    var labels: [Place: String] = [:]
    if let shared = Self.sharedParent(of: places) {
      parent = shared.name
      for place in places { labels[place] = place.shortName }
    } else {
      let outer = Self.sharedBeginning(of: places.map(\.name))
      parent = outer.isEmpty ? nil : outer
      for place in places { labels[place] = String(place.name.dropFirst(outer.count)) }
    }
    let counts = Dictionary(grouping: labels.values) { $0 }.mapValues(\.count)
    for place in places where counts[labels[place] ?? "", default: 0] > 1 {
      labels[place] = place.path.joined()
    }
    self.labels = labels
  }

  /// The name of a place in this figure.
  subscript(_ place: Place) -> String { labels[place] ?? place.name }

  /// Whether a user may mean the place by a name.
  func isCalled(_ place: Place, _ name: String) -> Bool {
    [self[place], place.name, place.shortName, place.path.joined()].contains(name)
  }

  private static func sharedParent(of places: [Place]) -> Place? {
    let parents = Set(places.map(\.parent))
    return places.count > 1 && parents.count == 1 ? parents.first.flatMap { $0 } : nil
  }

  /// The larger place that several names begin with, as 澄湖区 of 澄湖区桃源镇 and 澄湖区临河街道; empty for none.
  private static func sharedBeginning(of names: [String]) -> String {
    guard names.count > 1, let first = names.first else { return "" }
    let shortest = names.map(\.count).min() ?? 0
    for length in stride(from: shortest - 2, through: 2, by: -1) {
      let beginning = first.prefix(length)
      guard let end = beginning.last, outerEndings.contains(end) else { continue }
      if names.allSatisfy({ $0.hasPrefix(beginning) }) { return String(beginning) }
    }
    return ""
  }
}
