public import Statistics

/// What places are called where a name must tell them apart.
///
/// A place keeps its own name unless another of the places shares it; then as many of its outer names come before
/// it as it takes, as in 南京市鼓楼区 beside 徐州市鼓楼区.
public struct PlaceNaming: Sendable {
  private var longer: [Place: String] = [:]

  /// Calls every place by its own name.
  public init() {}

  /// Tells these places apart.
  public init(telling places: some Sequence<Place>) {
    for (name, shared) in Dictionary(grouping: Set(places), by: \.name) where shared.count > 1 {
      for place in shared {
        let others = shared.filter { $0 != place }
        let names = place.path.indices.reversed().map { place.path[$0...].joined() }
        longer[place] = names.first { candidate in
          candidate.count >= name.count && !others.contains { $0.path.joined().hasSuffix(candidate) }
        }
      }
    }
  }

  /// The name of a place among the others.
  public func name(of place: Place) -> String { longer[place] ?? place.name }
}
