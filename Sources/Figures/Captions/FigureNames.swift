internal import Phrases
internal import Statistics

/// How the places of a figure are called: short where they lie in one larger place, which the title names.
struct FigureNames {
  /// The larger place that all lie in; `nil` where there is none or only one place is shown.
  let parent: Place?
  /// What they are called together.
  let noun: PlaceNoun
  private let labels: [Place: String]

  init(_ figure: Figure) {
    let places = figure.places
    let parents = Set(places.map(\.parent))
    parent = places.count > 1 && parents.count == 1 ? parents.first.flatMap { $0 } : nil
    noun = PlaceNoun(suiting: places.map(\.shortName))
    var labels: [Place: String] = [:]
    for place in places { labels[place] = parent == nil ? place.name : place.shortName }
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
}
