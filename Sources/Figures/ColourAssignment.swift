internal import Charts
public import Statistics

/// Which of the theme's styles each place has, so that it keeps its colour across the charts of one run.
///
///     var colours = ColourAssignment()
///     colours.styles(of: [taoyuan, linhe])  // [0, 1]
///     colours.styles(of: [linhe])           // [1]
public struct ColourAssignment: Sendable, Hashable {
  private var styles: [Place: Int] = [:]
  private static let count = Theme.print.series.count

  /// No place has a colour yet.
  public init() {}

  /// Whether any of some places has a colour already.
  func knows(anyOf places: [Place]) -> Bool { places.contains { styles[$0] != nil } }

  /// The styles of places that are shown together; new places take those that follow.
  ///
  /// Where a run has more places than there are styles, two of the same style that meet in one chart are told apart:
  /// the later one gets a free style in that chart alone.
  public mutating func styles(of places: [Place]) -> [Int] {
    for place in places where styles[place] == nil { styles[place] = styles.count }
    var taken: Set<Int> = []
    return places.map { place in
      let own = styles[place, default: 0] % Self.count
      let free = (0..<Self.count).first { !taken.contains($0) } ?? own
      let style = taken.contains(own) ? free : own
      taken.insert(style)
      return style
    }
  }
}
