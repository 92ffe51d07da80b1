internal import Charts
internal import Scenes

/// How much can be said under a picture: a rough measure in ems, for layout measures exactly afterwards.
struct TextBudget {
  private static let noteSize = 7.5
  private static let subtitleSize = 9.0
  /// Pictures lower than this have room for fewer lines.
  private static let lowHeight = 70 * ChartSize.pointsPerMillimetre
  /// Lines are never filled to the end.
  private static let filling = 0.94

  /// Whether the picture is so low that nothing should be said twice.
  let isLow: Bool
  /// The ems of a subtitle in one line.
  let subtitle: Double
  /// The ems of all notes together.
  let notes: Double
  /// The ems of one line of notes.
  let noteLine: Double

  init(_ size: ChartSize) {
    subtitle = size.points.width / Self.subtitleSize * Self.filling
    noteLine = size.points.width / Self.noteSize * Self.filling
    isLow = size.points.height < Self.lowHeight
    notes = noteLine * (isLow ? 2 : 3)
  }

  /// The width of a text in ems: ideographs and full-width signs are one, the rest a little more than half.
  static func ems(_ text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 || $1 == "—" || $1 == "…" ? 1 : 0.56) }
  }
}
