/// The colours that the texts of a scene stand on.
public struct Grounds: Sendable {
  private let background: Colour
  private let areas: [(box: Box, fill: Colour)]

  /// Collects the areas of a scene.
  public init(_ scene: Scene) {
    background = scene.background
    areas = scene.items.compactMap { item in
      if case .rectangle(let box, let fill?, _) = item.shape { (box, fill) } else { nil }
    }
  }

  /// The colour of the uppermost area that holds all of a text, else the background.
  ///
  /// - Complexity: O(*n*) for *n* areas.
  public func colour(under run: TextRun) -> Colour {
    areas.last { $0.box.contains(run.box) }?.fill ?? background
  }
}
