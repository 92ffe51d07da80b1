import Scenes

/// At most 256 colours: the inks of a scene and their blends with its paper, which antialiasing makes; of texts on
/// coloured areas those with the area's colour.
///
/// The paper and the inks that fill areas stand in several places each, so that a stretch of one colour need not be a
/// run of equal bytes: copy number x mod ``copies`` serves the pixel of column x.
struct InkPalette: Equatable {
  /// The colours, 0xRRGGBB: the copies of the paper and of the fills, the other inks, the blends.
  let colours: [UInt32]
  /// How many entries at the beginning are copies.
  let copiedCount: Int

  /// How often a colour with copies is in the palette.
  static let copies = 4
  /// Fills beyond this many get no copies.
  private static let mostCopiedFills = 7
  /// Steps between ink and paper beyond which the eye gains nothing and the file grows.
  private static let mostSteps = 16

  init(_ scene: Scene) {
    let paper = scene.background
    let fills = Self.distinct(scene.items.lazy.compactMap(\.shape.areaFill), but: [paper])
    let copied = [paper] + fills.prefix(Self.mostCopiedFills)
    copiedCount = copied.count * Self.copies
    let room = 256 - copiedCount
    let others = Self.distinct(scene.items.lazy.flatMap(\.shape.inks), but: Set(copied)).prefix(room)
    let edges = (copied.dropFirst() + others).map { Edge(ink: $0, ground: paper) } + Self.textEdges(scene)
    let steps = min(Self.mostSteps, edges.isEmpty ? 1 : (room - others.count) / edges.count + 1)
    var colours = copied.flatMap { repeatElement($0.rgb, count: Self.copies) } + others.map(\.rgb)
    for edge in edges {
      for step in stride(from: 1, to: steps, by: 1) {
        colours.append(Self.blend(edge.ink.rgb, over: edge.ground.rgb, part: step, of: steps))
      }
    }
    self.colours = colours
  }

  /// An ink and what it is drawn on.
  private struct Edge: Hashable {
    let ink: Colour
    let ground: Colour
  }

  /// The texts that do not stand on paper, each pair of colours once.
  private static func textEdges(_ scene: Scene) -> [Edge] {
    let grounds = Grounds(scene)
    var seen: Set<Edge> = []
    return scene.items.compactMap { item in
      guard case .text(let run) = item.shape else { return nil }
      let edge = Edge(ink: run.colour, ground: grounds.colour(under: run))
      return edge.ground != scene.background && seen.insert(edge).inserted ? edge : nil
    }
  }

  /// Each colour once, in order of first appearance.
  private static func distinct(_ colours: some Sequence<Colour>, but known: Set<Colour>) -> [Colour] {
    var seen = known
    return colours.filter { seen.insert($0).inserted }
  }

  private static func blend(_ ink: UInt32, over paper: UInt32, part: Int, of whole: Int) -> UInt32 {
    var result: UInt32 = 0
    for shift in [UInt32(16), 8, 0] {
      let top = Int(ink >> shift & 0xFF)
      let bottom = Int(paper >> shift & 0xFF)
      result |= UInt32((top * part + bottom * (whole - part) + whole / 2) / whole) << shift
    }
    return result
  }
}

extension Shape {
  /// The colour of an upright area.
  fileprivate var areaFill: Colour? {
    if case .rectangle(_, let fill, _) = self { fill } else { nil }
  }

  /// The colours that the shape puts on paper.
  fileprivate var inks: [Colour] {
    switch self {
    case .text(let run): [run.colour]
    case .polyline(_, let stroke), .hatch(_, let stroke): [stroke.colour]
    case .polygon(_, let fill, let stroke), .rectangle(_, let fill, let stroke):
      [fill, stroke?.colour].compactMap { $0 }
    case .marker(let shape, _, _, let colour, let hollow):
      hollow || shape == .ring ? [colour, .white] : [colour]
    }
  }
}
