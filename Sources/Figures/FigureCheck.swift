internal import Charts
public import Scenes

/// Proves that the pictures of a figure can be read and show all of its data.
public struct FigureCheck: Sendable {
  /// The pictures that were checked.
  public let scenes: [Scene]
  /// What is wrong, in the order of the pictures; empty where nothing is.
  public let violations: [SceneViolation]

  /// Lays a figure out and checks every page of it.
  ///
  /// - Throws: ``FigureError/layout(_:)`` where the figure would mislead or does not fit its size.
  public init(_ figure: Figure, measurer: any TextMeasurer) throws(FigureError) {
    let scenes = try figure.scenes(measurer: measurer)
    let checker = SceneChecker()
    let expected = figure.chart().drawnData
    if scenes.count == 1 {
      violations = checker.violations(in: scenes[0], expecting: expected)
    } else {
      let drawn = Set(scenes.flatMap(\.items).compactMap(\.datum))
      violations =
        scenes.flatMap { checker.violations(in: $0) }
        + expected.filter { !drawn.contains($0) }.map {
          SceneViolation(.datumNotDrawn, "\($0.series) \($0.key) is on none of the pages")
        }
    }
    self.scenes = scenes
  }
}
