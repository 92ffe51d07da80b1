import CairoRendering
import Scenes

/// Counts the time that layout spends on measuring.
final class TimedMeasurer: TextMeasurer {
  let inner: PangoTextMeasurer
  var elapsed = Duration.zero

  init(_ inner: PangoTextMeasurer) { self.inner = inner }

  func extent(of text: String, font: Font) throws -> TextExtent {
    let start = CPUTime.now()
    defer { elapsed += CPUTime.now() - start }
    return try inner.extent(of: text, font: font)
  }

  func lines(of text: String, font: Font, width: Double) throws -> [String] {
    let start = CPUTime.now()
    defer { elapsed += CPUTime.now() - start }
    return try inner.lines(of: text, font: font, width: width)
  }
}
