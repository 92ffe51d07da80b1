internal import Figures
internal import Phrases
internal import Statistics

/// The places whose reports a briefing rests on: the place itself, or those under it.
struct Reporters {
  /// The place reported on.
  let place: Place
  /// The places under it whose values make up its own; empty where it stands for itself.
  let towns: [Place]
  /// The places that it is compared by: the towns, or the counties of a city.
  let parts: [Place]
  /// The place and those between it and the towns, whose own reports are left out of totals.
  let leftOut: [Place]
  /// What the towns are called together.
  let noun: PlaceNoun
  /// What the parts are called together.
  let partsNoun: PlaceNoun
  private let isInOnePlace: Bool

  init(_ material: BriefingMaterial) {
    let tree = material.tabulation.places
    place = material.place
    let leaves = tree.leaves(of: material.place)
    towns = leaves == [material.place] ? [] : leaves
    parts = tree.parts(of: material.place)
    hasNestedParts = parts.contains(where: tree.isRolledUp)
    leftOut = tree.descendants(of: material.place).filter(tree.isRolledUp)
    noun = towns.isEmpty ? .place : PlaceNoun(suiting: towns.map(\.shortName))
    partsNoun = PlaceNoun(suiting: parts.map(\.shortName))
    isInOnePlace = Set(towns.map(\.parent)).count <= 1
  }

  /// Whether the place's values are made up of those of others.
  var isRolledUp: Bool { !towns.isEmpty }

  /// Whether the parts are made up of towns themselves.
  let hasNestedParts: Bool

  /// The name of a place in sentences: short where all lie in one place, which the title names.
  func name(_ place: Place) -> String {
    isRolledUp && isInOnePlace && towns.contains(place) ? place.shortName : place.name
  }
}
