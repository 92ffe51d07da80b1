internal import Scales
internal import Scenes

/// The rules where a definition or a boundary changed, each with its word at the top of the panel.
struct BreakRules {
  private(set) var items: [Item] = []
  private(set) var texts: [Box] = []
  private(set) var lines: [[Point]] = []

  /// - Parameters:
  ///   - breaks: The years at which a new definition begins.
  ///   - room: The panel and what texts may use around it.
  init(
    _ breaks: [Int], panel: Box, room: Box, scale: YearScale, obstacles: Obstacles, context: LayoutContext
  ) throws(FitError) {
    let word = try context.typesetter.line(context.language.redefined, Typography.note)
    var obstacles = obstacles
    let stroke = Stroke(colour: context.theme.leader, width: 0.75, dash: [1.5, 1.5])
    for year in Set(breaks).sorted() where year > scale.years.lowerBound && year <= scale.years.upperBound {
      let x = scale.position(of: year) - scale.slot / 2
      let line = [Point(x: x, y: panel.y), Point(x: x, y: panel.maxY)]
      lines.append(line)
      obstacles.add(line: line)
      items.append(
        Item(.breakRule, .polyline(line, stroke), datum: Datum(series: "", key: String(year))))
    }
    for line in lines {
      let x = line[0].x
      let rows = stride(
        from: max(panel.y - word.height - 1.2, room.y), to: panel.maxY - word.height, by: word.height / 2)
      let places = rows.flatMap { y in
        [word.box(x: x + 2.5, y: y), word.box(x: x - 2.5 - word.width, y: y)]
      }
      let free = places.first {
        $0.x >= panel.x && $0.maxX <= panel.maxX && obstacles.leaveFree($0)
      }
      guard let free else { continue }
      obstacles.add(text: free)
      texts.append(free)
      items += word.items(.breakRule, x: free.x, y: free.y, colour: context.theme.quietText)
    }
  }
}
