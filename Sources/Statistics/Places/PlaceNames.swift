/// The paths of known places by their last names, to find the whole of a short one.
struct PlaceNames: Sendable {
  private var byLastName: [String: [Place]] = [:]

  /// Knows the places given and all above them.
  init(of places: Set<Place>) {
    var paths: Set<[String]> = []
    for place in places.sorted() {
      var next: Place? = place
      while let place = next, paths.insert(place.path).inserted {
        byLastName[place.shortName, default: []].append(place)
        next = place.parent
      }
    }
  }

  /// Whether any known place has the last name of a place.
  func knows(_ place: Place) -> Bool { byLastName[place.shortName] != nil }

  /// The complete places that a path may mean: itself where no longer one ends in it.
  ///
  /// Where the path is no known place's end but that of the place above it is, the outer names are taken from there.
  func settle(_ place: Place) -> [Place] {
    let longer = (byLastName[place.shortName] ?? []).filter {
      $0.path.count > place.path.count && $0.path.suffix(place.path.count).elementsEqual(place.path)
    }
    if longer.isEmpty {
      guard let parent = place.parent else { return [place] }
      let above = settle(parent)
      guard above.count == 1, above[0].path != parent.path else { return [place] }
      return [Place(path: above[0].path + [place.shortName], level: place.level)]
    }
    var outermost: [Place] = []
    for candidate in longer.flatMap({ settle($0) })
    where !outermost.contains(where: { $0.path == candidate.path }) {
      outermost.append(candidate)
    }
    return outermost.sorted()
  }
}
