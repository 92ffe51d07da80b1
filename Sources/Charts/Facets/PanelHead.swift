internal import Scenes

/// What stands over a panel: its name in bold, and under it a summary where there is one.
struct PanelHead {
  /// Between the name and the summary, so that they do not touch.
  private static let gap = 3.0

  private let title: TextBlock
  private let summary: TextBlock?

  /// Sets a head in at most two lines each.
  ///
  /// - Parameter axis: What is said of the axis behind the name.
  init(_ row: Row, axis: [String], width: Double, context: LayoutContext) throws(FitError) {
    let language = context.language
    let text = axis.isEmpty ? row.label : row.label + language.bracketed(language.joined(axis))
    guard let title = try context.typesetter.balanced(text, Typography.strongLabel, width: width) else {
      throw .tooSmall
    }
    self.title = title
    guard let words = row.summary else {
      summary = nil
      return
    }
    guard let summary = try context.typesetter.balanced(words, Typography.note, width: width) else {
      throw .tooSmall
    }
    self.summary = summary
  }

  /// The height of a head whose texts take one line each.
  static func leastHeight(_ data: ChartData) -> Double {
    let hasSummary = data.rows.contains { $0.summary != nil }
    return TextBlock.extent * Typography.strongLabel.size
      + (hasSummary ? gap + TextBlock.extent * Typography.note.size : 0)
  }

  var width: Double { max(title.width, summary?.width ?? 0) }
  var height: Double { title.height + (summary.map { Self.gap + $0.height } ?? 0) }

  /// The head with its lowest line on `bottom`.
  func items(x: Double, bottom: Double, name: String, theme: Theme) -> [Item] {
    let datum = Datum(series: name, key: "")
    let top = bottom - height
    let titles = title.items(.panelTitle, x: x, y: top, colour: theme.text, datum: datum)
    guard let summary else { return titles }
    return titles
      + summary.items(
        .panelTitle, x: x, y: top + title.height + Self.gap, colour: theme.quietText, datum: datum)
  }
}
