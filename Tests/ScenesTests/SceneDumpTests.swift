import Scenes
import Testing

@Test("a dump has one line for each item, with two decimals and no negative zero")
func dumps() {
  let text = TextRun(
    text: "2015", font: Font(size: 8.5), colour: Colour(0x595959),
    box: Box(x: 30.104, y: -0.001, width: 17, height: 10.2), ascent: 8)
  let line = Stroke(colour: Colour(0x08519C), width: 1.75, dash: [3, 2])
  let scene = Scene(
    size: Size(width: 100, height: 50), background: .white,
    items: [
      Item(.tickLabel, .text(text)),
      Item(
        .line, .polyline([Point(x: 1, y: -2.5), Point(x: 3, y: 4)], line),
        datum: Datum(series: "甲", key: "2024")),
      Item(
        .marker,
        .marker(.ring, centre: Point(x: 1, y: 2), diameter: 4.2, colour: Colour(0x7A4419), hollow: true)),
    ], title: "题", alternativeText: "")
  #expect(
    scene.dump == """
      scene 100.00 50.00 #FFFFFF "题"
      tickLabel text "2015" regular 8.50 #595959 30.10 0.00 17.00 10.20
      line <甲|2024> polyline #08519C 1.75 dash 3.00-2.00 1.00,-2.50 3.00,4.00
      marker marker ring #7A4419 hollow 1.00,2.00 4.20

      """)
}
