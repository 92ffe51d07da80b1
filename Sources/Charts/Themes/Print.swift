internal import Scenes

extension Theme {
  private static let colours: [SeriesStyle] = [
    SeriesStyle(mark: Colour(0x08519C), text: Colour(0x08519C), marker: .circle),
    SeriesStyle(mark: Colour(0xE05A00), text: Colour(0xB84A00), marker: .square),
    SeriesStyle(mark: Colour(0x1B1B1B), text: Colour(0x1B1B1B), marker: .triangle),
    SeriesStyle(mark: Colour(0x1A936F), text: Colour(0x14785B), marker: .diamond, dash: [14, 2.5]),
    SeriesStyle(mark: Colour(0x9E6FC3), text: Colour(0x7E4FA6), marker: .triangleDown, dash: [9, 2, 2, 2]),
    SeriesStyle(mark: Colour(0x7A4419), text: Colour(0x7A4419), marker: .ring, dash: [5, 1.5]),
  ]

  /// Colours that hold in print and to colour-blind readers.
  public static let print = Theme(
    name: "print", background: .white, text: Colour(0x222222), quietText: Colour(0x595959),
    axis: Colour(0x333333), grid: Colour(0xE5E5E5), leader: Colour(0x999999), muted: Colour(0xB0B7C3),
    hatch: Colour(0xBFBFBF), series: colours)

  /// The colours of `print` on the off-white of screens.
  public static let screen = Theme(
    name: "screen", background: Colour(0xFCFCFA), text: Colour(0x222222), quietText: Colour(0x555555),
    axis: Colour(0x333333), grid: Colour(0xE3E3E1), leader: Colour(0x949494), muted: Colour(0xAEB5C1),
    hatch: Colour(0xBBBBBB), series: colours)
}
