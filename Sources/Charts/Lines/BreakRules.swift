internal import Scales
internal import Scenes

/// The rules where a definition or a boundary changed, each with its word at the top of the panel.
struct BreakRules {
  private(set) var items: [Item] = []
  private(set) var texts: [Box] = []
  private(set) var lines: [[Point]] = []
  /// The room that the word takes over a panel.
  static let wordRoom = TextBlock.extent * Typography.note.size + wordGap
  /// Clear of a marker on the panel's edge.
  private static let wordGap = 3.6

  /// - Parameters:
  ///   - breaks: The years at which a new definition begins.
  ///   - room: The panel and what texts may use around it.
  /// - Throws: `tooSmall` where the word has no place at all.
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
    let top = max(panel.y - Self.wordRoom, room.y)
    for line in lines {
      let x = line[0].x
      let rows = stride(
        from: top, to: panel.maxY - word.height, by: word.height / 2)
      var places = rows.flatMap { y in
        [word.box(x: x + 2.5, y: y), word.box(x: x - 2.5 - word.width, y: y)]
      }
      // A panel that is hardly wider than the word has it over the rule.
      let middle = min(max(x - word.width / 2, panel.x), panel.maxX - word.width)
      places.append(word.box(x: middle, y: top))
      let free = places.first {
        $0.x >= panel.x && $0.maxX <= panel.maxX && obstacles.leaveFree($0)
      }
      guard let free else { continue }
      obstacles.add(text: free)
      texts.append(free)
      items += word.items(.breakRule, x: free.x, y: free.y, colour: context.theme.quietText)
    }
    // Where rules are close one word keys them all; with none nobody would know what they are.
    if texts.isEmpty, !lines.isEmpty { throw .tooSmall }
  }
}
