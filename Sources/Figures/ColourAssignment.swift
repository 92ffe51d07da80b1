internal import Charts
public import Statistics

/// Which of the theme's styles each place has, so that it keeps its colour across the charts of one run.
///
///     var colours = ColourAssignment()
///     colours.styles(of: [taoyuan, linhe])  // [0, 1]
///     colours.styles(of: [linhe])           // [1]
public struct ColourAssignment: Sendable, Hashable {
  private static let count = Theme.print.series.count

  private var styles: [Place: Int] = [:]

  /// No place has a colour yet.
  public init() {}

  /// Whether any of some places has a colour already.
  func knows(anyOf places: [Place]) -> Bool { places.contains { styles[$0] != nil } }

  /// The styles of places that are shown together.
  ///
  /// A new place takes the first style that no place beside it in the chart has, nor, while there are enough, one of
  /// the same larger place. Where two of one style meet all the same, the later gets a free one in that chart alone.
  public mutating func styles(of places: [Place]) -> [Int] {
    for place in places where styles[place] == nil {
      let beside = Set(places.compactMap { styles[$0] })
      styles[place] =
        firstStyle(outside: beside.union(siblings(of: place))) ?? firstStyle(outside: beside) ?? 0
    }
    var taken: Set<Int> = []
    return places.map { place in
      let own = styles[place, default: 0]
      let style = taken.contains(own) ? firstStyle(outside: taken) ?? own : own
      taken.insert(style)
      return style
    }
  }

  private func siblings(of place: Place) -> Set<Int> {
    guard let parent = place.parent else { return [] }
    return Set(styles.filter { $0.key.parent == parent }.values)
  }

  private func firstStyle(outside taken: Set<Int>) -> Int? {
    (0..<Self.count).first { !taken.contains($0) }
  }
}
