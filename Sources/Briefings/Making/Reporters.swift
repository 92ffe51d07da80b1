internal import Figures
internal import Phrases
internal import Statistics

/// The places whose reports a briefing rests on: the place itself, or those under it.
struct Reporters {
  /// The place reported on.
  let place: Place
  /// The places under it whose values make up its own; empty where it stands for itself.
  let towns: [Place]
  /// What they are called together; `nil` where there are none.
  let noun: PlaceNoun
  private let isInOnePlace: Bool

  init(_ material: BriefingMaterial) {
    place = material.place
    let leaves = material.tabulation.places.leaves(of: material.place)
    towns = leaves == [material.place] ? [] : leaves
    noun = towns.isEmpty ? .place : PlaceNoun(suiting: towns.map(\.shortName))
    isInOnePlace = Set(towns.map(\.parent)).count <= 1
  }

  /// Whether the place's values are made up of those of others.
  var isRolledUp: Bool { !towns.isEmpty }

  /// The name of a place in sentences: short where all lie in one place, which the title names.
  func name(_ place: Place) -> String { isRolledUp && isInOnePlace ? place.shortName : place.name }
}
