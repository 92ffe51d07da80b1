import Scenes

@testable import CairoRendering

/// A small drawing with every shape, text in both weights and one overlap of inks.
func sampleScene(title: String = "澄湖区2024年调解案件", measurer: PangoTextMeasurer) throws -> Scene {
  func text(_ text: String, x: Double, y: Double, size: Double, weight: Font.Weight = .regular) throws
    -> Shape
  {
    let font = Font(size: size, weight: weight)
    let extent = try measurer.extent(of: text, font: font)
    return .text(
      TextRun(
        text: text, font: font, colour: Colour(0x222222),
        box: Box(x: x, y: y, width: extent.width, height: extent.height), ascent: extent.ascent))
  }
  let rule = Stroke(colour: Colour(0xE5E5E5), width: 0.6)
  let line = Stroke(colour: Colour(0x08519C), width: 1.75)
  let bridge = Stroke(colour: Colour(0xE05A00), width: 1, dash: [3, 2])
  var items = [
    Item(.title, try text(title, x: 8, y: 6, size: 12, weight: .bold)),
    Item(.unitHead, try text("万件，≥13,000“余”", x: 8, y: 28, size: 8.5)),
    Item(.grid, .polyline([Point(x: 8, y: 60.3), Point(x: 190, y: 60.3)], rule)),
    Item(.grid, .polyline([Point(x: 8, y: 80.7), Point(x: 190, y: 80.7)], rule)),
    Item(.line, .polyline([Point(x: 20, y: 95), Point(x: 60, y: 70), Point(x: 100, y: 85)], line)),
    Item(.bridge, .polyline([Point(x: 100, y: 85), Point(x: 150, y: 66)], bridge)),
    Item(
      .bar, .rectangle(Box(x: 20.2, y: 100, width: 90.5, height: 12), fill: Colour(0x1A936F), stroke: nil)),
    Item(
      .missing,
      .hatch(Box(x: 120, y: 100, width: 60, height: 12), Stroke(colour: Colour(0xBFBFBF), width: 0.6))),
    Item(
      .bound,
      .polygon(
        [Point(x: 60, y: 50), Point(x: 63, y: 55), Point(x: 57, y: 55)], fill: Colour(0x1B1B1B), stroke: nil)),
  ]
  for (index, shape) in MarkerShape.allCases.enumerated() {
    for hollow in [false, true] {
      let centre = Point(x: 24 + Double(index) * 28, y: hollow ? 126 : 119)
      items.append(
        Item(.marker, .marker(shape, centre: centre, diameter: 5, colour: Colour(0x9E6FC3), hollow: hollow)))
    }
  }
  return Scene(
    size: Size(width: 200, height: 132), background: .white, items: items, title: title,
    alternativeText: "三条线，最高值13,000件，见于2024年。")
}
