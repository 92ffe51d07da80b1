import Scenes
import Testing

@Suite struct SceneCheckerTests {
  private let checker = SceneChecker()

  private func scene(_ items: Item...) -> Scene {
    Scene(
      size: Size(width: 200, height: 100), background: .white, items: items, title: "", alternativeText: "")
  }

  private func text(
    _ text: String, x: Double, y: Double, size: Double = 8, colour: Colour = Colour(0x222222),
    role: Role = .tickLabel
  ) -> Item {
    let font = Font(size: size)
    let extent = FixedTextMeasurer().extent(of: text, font: font)
    let box = Box(x: x, y: y, width: extent.width, height: extent.height)
    return Item(
      role, .text(TextRun(text: text, font: font, colour: colour, box: box, ascent: extent.ascent)))
  }

  private func kinds(_ scene: Scene) -> [SceneViolation.Kind] { checker.violations(in: scene).map(\.kind) }

  @Test("a scene without faults passes")
  func passes() {
    let line = Item(
      .grid, .polyline([Point(x: 0, y: 50), Point(x: 200, y: 50)], Stroke(colour: .white, width: 1)))
    #expect(kinds(scene(text("甲", x: 10, y: 10), text("乙", x: 30, y: 10), line)) == [])
  }

  @Test("two texts need three points between them", arguments: [(20.9, true), (21.1, false)])
  func touching(x: Double, isFault: Bool) {
    let found = kinds(scene(text("甲", x: 10, y: 10), text("乙", x: x, y: 10)))
    #expect(found == (isFault ? [.textsTouch] : []))
  }

  @Test("lines of one paragraph may follow closely but not overlap")
  func paragraphs() {
    #expect(kinds(scene(text("甲甲", x: 10, y: 10), text("乙", x: 10, y: 22))) == [])
    #expect(kinds(scene(text("甲甲", x: 10, y: 10), text("乙", x: 10, y: 19))) == [.textsTouch])
    let other = text("乙", x: 10, y: 22, role: .valueLabel)
    #expect(kinds(scene(text("甲甲", x: 10, y: 10), other)) == [.textsTouch])
  }

  @Test("cut, small and pale texts are found")
  func singleTexts() {
    #expect(kinds(scene(text("甲", x: 193, y: 10))) == [.textCut])
    #expect(kinds(scene(text("甲", x: 10, y: 10, size: 6.9))) == [.textTooSmall])
    #expect(kinds(scene(text("甲", x: 10, y: 10, colour: Colour(0x767676)))) == [])
    #expect(kinds(scene(text("甲", x: 10, y: 10, colour: Colour(0x808080)))) == [.contrastTooLow])
  }

  @Test("a bar may bear its own value, in a colour that can be read on it, and no other text")
  func textsInBars() {
    let box = Box(x: 5, y: 5, width: 50, height: 50)
    let datum = Datum(series: "甲", key: "2024")
    let bar = Item(.bar, .rectangle(box, fill: .black, stroke: nil), datum: datum)
    func value(_ colour: Colour, x: Double = 10, datum: Datum? = datum) -> Item {
      Item(.valueLabel, text("12", x: x, y: 10, colour: colour).shape, datum: datum)
    }
    #expect(kinds(scene(bar, value(.white))) == [])
    #expect(kinds(scene(bar, value(.black))) == [.contrastTooLow])
    #expect(kinds(scene(bar, value(.white, datum: nil))) == [.textStruck])
    #expect(kinds(scene(bar, value(.black, x: 50))) == [.textStruck])
  }

  @Test("whatever runs through a letter is found")
  func struckTexts() {
    let stroke = Stroke(colour: .white, width: 1)
    let marks: [Shape] = [
      .polyline([Point(x: 0, y: 0), Point(x: 40, y: 40)], stroke),
      .polygon([Point(x: 0, y: 12), Point(x: 40, y: 12), Point(x: 40, y: 90)], fill: .white, stroke: nil),
      .rectangle(Box(x: 15, y: 15, width: 50, height: 50), fill: .white, stroke: nil),
      .hatch(Box(x: 15, y: 15, width: 50, height: 50), stroke),
      .marker(.circle, centre: Point(x: 19, y: 15), diameter: 4, colour: .white, hollow: false),
    ]
    for mark in marks {
      #expect(kinds(scene(Item(.line, mark), text("甲", x: 10, y: 10))) == [.textStruck], "\(mark)")
    }
  }

  @Test("crossing leaders are found, meeting ones are not")
  func leaders() {
    let leader = { (from: Double, to: Double) in
      Item(
        .leader,
        .polyline([Point(x: 0, y: from), Point(x: 20, y: to)], Stroke(colour: .white, width: 1)))
    }
    #expect(kinds(scene(leader(10, 30), leader(30, 10))) == [.leadersCross])
    #expect(kinds(scene(leader(10, 10), leader(10, 30))) == [])
  }

  @Test("a datum that is not drawn is found")
  func missingData() {
    let datum = Datum(series: "甲", key: "2024")
    let marker = Shape.marker(.circle, centre: Point(x: 9, y: 9), diameter: 4, colour: .white, hollow: true)
    #expect(checker.violations(in: scene(Item(.marker, marker, datum: datum)), expecting: [datum]) == [])
    let line = scene(Item(.line, marker, datum: datum))
    #expect(checker.violations(in: line, expecting: [datum]).map(\.kind) == [.datumNotDrawn])
  }
}
