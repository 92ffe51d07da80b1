import Scenes

/// At most 256 colours: the inks of a scene and their blends with its paper, which antialiasing makes.
///
/// The paper stands in the first ``paperCopies`` places, so that a stretch of it need not be a run of equal bytes.
struct InkPalette: Equatable {
  /// The colours, 0xRRGGBB: the copies of the paper, the inks, the blends.
  let colours: [UInt32]

  /// How often the paper is in the palette.
  static let paperCopies = 4
  /// Steps between ink and paper beyond which the eye gains nothing and the file grows.
  private static let mostSteps = 16

  init(_ scene: Scene) {
    let paper = scene.background
    let room = 256 - Self.paperCopies
    var inks: [Colour] = []
    var seen: Set<Colour> = [paper]
    for item in scene.items {
      for ink in item.shape.inks where seen.insert(ink).inserted { inks.append(ink) }
    }
    inks = Array(inks.prefix(room))
    let steps = min(Self.mostSteps, inks.isEmpty ? 1 : room / inks.count)
    var colours = [UInt32](repeating: paper.rgb, count: Self.paperCopies) + inks.map(\.rgb)
    for ink in inks {
      for step in stride(from: 1, to: steps, by: 1) {
        colours.append(Self.blend(ink.rgb, over: paper.rgb, part: step, of: steps))
      }
    }
    self.colours = colours
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
