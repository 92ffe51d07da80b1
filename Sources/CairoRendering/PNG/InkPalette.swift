import Scenes

/// At most 256 colours: the inks of a scene and their blends with its paper, which antialiasing makes.
struct InkPalette: Equatable {
  /// The colours, 0xRRGGBB; the paper first, then the inks, then the blends.
  let colours: [UInt32]

  /// Steps between ink and paper beyond which the eye and the file gain nothing.
  private static let mostSteps = 24

  init(_ scene: Scene) {
    let paper = scene.background
    var inks: [Colour] = []
    var seen: Set<Colour> = [paper]
    for item in scene.items {
      for ink in item.shape.inks where seen.insert(ink).inserted { inks.append(ink) }
    }
    inks = Array(inks.prefix(255))
    let steps = min(Self.mostSteps, inks.isEmpty ? 1 : 255 / inks.count)
    var colours = [paper.rgb] + inks.map(\.rgb)
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

  /// The nearest colour: its index and the sum of the squared differences of the three channels.
  func nearest(to pixel: UInt32) -> (index: UInt8, error: Int32) {
    var best = (index: UInt8(0), error: Int32.max)
    for (index, colour) in colours.enumerated() {
      let red = Int32(colour >> 16 & 0xFF) - Int32(pixel >> 16 & 0xFF)
      let green = Int32(colour >> 8 & 0xFF) - Int32(pixel >> 8 & 0xFF)
      let blue = Int32(colour & 0xFF) - Int32(pixel & 0xFF)
      let error = red * red + green * green + blue * blue
      if error < best.error { best = (UInt8(index), error) }
    }
    return best
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
