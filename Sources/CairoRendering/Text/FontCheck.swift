import Scenes

/// Whether the fonts that charts need are there, found out by drawing with them.
///
///     switch FontCheck.run() {
///     case .good(let family): print(family)
///     case .bad(let error): print(error)
///     }
public enum FontCheck: Sendable, Hashable {
  /// All is there, in the family of this name.
  case good(family: String)
  /// Something is missing; the error says what and which package brings it.
  case bad(RenderingError)

  /// What every chart may need: Chinese, digits, and the marks of bounds and notes.
  static let sample = "中文统计图０１23—…“”（）《》≥≤↑↓·%‰※①②"

  /// Draws the sample in both weights.
  public static func run() -> FontCheck {
    do {
      let measurer = try PangoTextMeasurer()
      for weight in [Font.Weight.regular, .bold] {
        let font = Font(size: 9, weight: weight)
        guard try !measurer.shape(sample, font: font).segments.isEmpty else {
          return .bad(.charactersMissing(Array(sample.unicodeScalars), text: sample))
        }
      }
      return .good(family: measurer.family)
    } catch {
      return .bad(error)
    }
  }
}
