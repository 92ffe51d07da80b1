import Scenes
import Testing

@testable import CairoRendering

@Suite struct DrawingTests {
  @Test("Markers stay about their diameter and their weights are alike", arguments: MarkerShape.allCases)
  func markers(shape: MarkerShape) {
    let ink = MarkerInk(shape, diameter: 10, colour: Colour(0x08519C), hollow: false)
    switch MarkerOutline(shape, centre: Point(x: 50, y: 50), diameter: ink.inset(10)) {
    case .circle(let radius): #expect(radius + (ink.stroke?.width ?? 0) / 2 == 5)
    case .corners(let corners):
      for corner in corners { #expect(abs(corner.x - 50) <= 5.51 && abs(corner.y - 50) <= 5.51) }
      #expect((45...85).contains(area(corners)), "a circle has 78.5")
    }
  }

  @Test("A hollow marker is white inside and no larger than a full one", arguments: MarkerShape.allCases)
  func hollow(shape: MarkerShape) throws {
    let ink = MarkerInk(shape, diameter: 10, colour: Colour(0x08519C), hollow: true)
    let stroke = try #require(ink.stroke)
    #expect(ink.fill == .white)
    #expect(ink.inset(10) + stroke.width == 10)
  }

  @Test(
    "Hatching stays in its box, at 45°, and goes on in the box beside it",
    arguments: [Box(x: 3.3, y: 7, width: 60, height: 12), Box(x: 0, y: 0, width: 2, height: 90)])
  func hatching(box: Box) {
    let lines = Hatching.lines(in: box)
    #expect(!lines.isEmpty)
    for line in lines {
      for end in [line.from, line.to] {
        #expect(
          (box.x - 1e-9...box.maxX + 1e-9).contains(end.x) && (box.y - 1e-9...box.maxY + 1e-9).contains(end.y)
        )
      }
      #expect(abs((line.to.x - line.from.x) + (line.to.y - line.from.y)) < 1e-9)
    }
    let beside = Box(x: box.maxX, y: box.y, width: 30, height: box.height)
    let sums = (lines + Hatching.lines(in: beside)).map { (($0.from.x + $0.from.y) / Hatching.pitch) }
    for sum in sums { #expect(abs(sum - sum.rounded()) < 1e-9) }
    #expect(Hatching.lines(in: Box(x: 1, y: 1, width: 0, height: 5)).isEmpty)
  }

  @Test(
    "Upright edges move by half a pixel at most and rules of one width come out alike",
    arguments: [1, 96.0 / 72, 200.0 / 72, 300.0 / 72])
  func pixelGrid(scale: Double) {
    let grid = PixelGrid(scale: scale)
    for step in 0..<200 {
      let position = Double(step) * 0.317
      let rule = grid.rule(at: position, width: 0.6)
      #expect(abs(rule.position - position) * scale <= 0.5 + 1e-9)
      let edge = (rule.position - rule.width / 2) * scale
      #expect(abs(edge - edge.rounded()) < 1e-9)
      #expect(abs(rule.width * scale - max(1, (0.6 * scale).rounded())) < 1e-9)
      let box = grid.fit(Box(x: position, y: position, width: 0.01, height: 8.3))
      #expect(box.width * scale >= 1 - 1e-9, "nothing vanishes")
    }
  }

  private func area(_ corners: [Point]) -> Double {
    let next = corners.dropFirst() + corners.prefix(1)
    return abs(zip(corners, next).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }) / 2
  }
}
