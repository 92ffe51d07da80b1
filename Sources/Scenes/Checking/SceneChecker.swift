/// Proves that a scene can be read: no two texts touch, none is cut, small, pale or struck through, leaders do
/// not cross, and every datum is drawn.
///
///     SceneChecker().violations(in: scene)  // [] for every scene that a chart lays out
public struct SceneChecker: Sendable, Hashable {
  /// The least distance between two texts, in points; lines of one paragraph may be closer.
  public var clearance = 3.0
  /// The least type size, in points.
  public var smallestType = 7.0
  /// The least contrast of text to paper, as WCAG 2 counts it.
  public var leastContrast = 4.5
  /// Rounding that is not held against a scene, in points.
  static let tolerance = 0.01

  /// Creates a checker with the usual limits.
  public init() {}

  /// Everything wrong with a scene, in the order of its items.
  ///
  /// - Parameters:
  ///   - scene: The scene.
  ///   - expected: What must be drawn as a marker, a bar or a mark of something missing.
  /// - Complexity: O(*t*² + *t* · *m*) for *t* texts and *m* other marks.
  public func violations(in scene: Scene, expecting expected: [Datum] = []) -> [SceneViolation] {
    let texts = scene.items.compactMap { item -> PlacedText? in
      if case .text(let run) = item.shape { PlacedText(item: item, run: run) } else { nil }
    }
    let grounds = Grounds(scene)
    return texts.flatMap { single($0, in: scene, on: grounds) } + touching(texts)
      + struck(texts, by: scene.items)
      + crossingLeaders(scene.items) + missing(expected, in: scene.items)
  }

  struct PlacedText {
    let item: Item
    let run: TextRun
  }

  /// What can be wrong with one text alone.
  private func single(_ text: PlacedText, in scene: Scene, on grounds: Grounds) -> [SceneViolation] {
    var found: [SceneViolation] = []
    let run = text.run
    let sheet = Box(x: 0, y: 0, width: scene.size.width, height: scene.size.height)
    if !sheet.grown(by: Self.tolerance).contains(run.box) {
      found.append(.init(.textCut, "“\(run.text)” reaches over the edge"))
    }
    if run.font.size < smallestType {
      found.append(.init(.textTooSmall, "“\(run.text)” is set in \(run.font.size) pt"))
    }
    let ground = grounds.colour(under: run)
    if run.colour.contrast(to: ground) < leastContrast {
      found.append(.init(.contrastTooLow, "“\(run.text)” in \(run.colour) on \(ground)"))
    }
    return found
  }

  private func touching(_ texts: [PlacedText]) -> [SceneViolation] {
    var found: [SceneViolation] = []
    for (index, first) in texts.enumerated() {
      let near = first.run.box.grown(by: clearance - Self.tolerance)
      for second in texts[(index + 1)...] where near.overlaps(second.run.box) {
        if areLines(first, second), !first.run.box.grown(by: -Self.tolerance).overlaps(second.run.box) {
          continue
        }
        found.append(.init(.textsTouch, "“\(first.run.text)” and “\(second.run.text)”"))
      }
    }
    return found
  }

  /// Whether two texts are lines of one paragraph: alike in all they stand for, one under the other.
  private func areLines(_ first: PlacedText, _ second: PlacedText) -> Bool {
    first.item.role == second.item.role && first.item.datum == second.item.datum
      && first.run.font == second.run.font && abs(first.run.box.y - second.run.box.y) > first.run.font.size
  }

  private func struck(_ texts: [PlacedText], by items: [Item]) -> [SceneViolation] {
    items.flatMap { item in
      texts.filter { item.shape.touches($0.run.box) && !item.bears($0.item, $0.run) }
        .map { SceneViolation(.textStruck, "“\($0.run.text)” by a mark of role \(item.role.rawValue)") }
    }
  }

  private func crossingLeaders(_ items: [Item]) -> [SceneViolation] {
    let leaders = items.compactMap { item -> [Point]? in
      if item.role == .leader, case .polyline(let points, _) = item.shape { points } else { nil }
    }
    var found: [SceneViolation] = []
    for (index, first) in leaders.enumerated() {
      for second in leaders[(index + 1)...] where Crossing.cross(first, second) {
        found.append(.init(.leadersCross, "at \(first[0].y) and \(second[0].y) pt"))
      }
    }
    return found
  }

  private func missing(_ expected: [Datum], in items: [Item]) -> [SceneViolation] {
    let drawn = Set(items.filter { [.marker, .bar, .missing].contains($0.role) }.compactMap(\.datum))
    return expected.filter { !drawn.contains($0) }
      .map { SceneViolation(.datumNotDrawn, "\($0.series) \($0.key)") }
  }
}
