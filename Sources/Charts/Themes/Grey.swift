internal import Scenes

extension Theme {
  /// For copiers and grey printers: lightness, markers and dashes alone.
  public static let grey = Theme(
    name: "grey", background: .white, text: Colour(0x222222), quietText: Colour(0x595959),
    axis: Colour(0x333333), grid: Colour(0xE5E5E5), leader: Colour(0x999999), muted: Colour(0xBDBDBD),
    hatch: Colour(0xBFBFBF),
    series: [
      SeriesStyle(mark: Colour(0x1B1B1B), text: Colour(0x1B1B1B), marker: .circle),
      SeriesStyle(mark: Colour(0x8C8C8C), text: Colour(0x666666), marker: .square),
      SeriesStyle(mark: Colour(0x4D4D4D), text: Colour(0x4D4D4D), marker: .triangle, dash: [6, 2]),
      SeriesStyle(mark: Colour(0x6E6E6E), text: Colour(0x5E5E5E), marker: .diamond, dash: [14, 2.5]),
      SeriesStyle(mark: Colour(0x333333), text: Colour(0x333333), marker: .triangleDown, dash: [9, 2, 2, 2]),
      SeriesStyle(mark: Colour(0x7A7A7A), text: Colour(0x666666), marker: .ring, dash: [5, 1.5]),
    ])
}
