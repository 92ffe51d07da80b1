import CairoRendering
import Charts
import Scenes

/// Where the time of a batch goes.
struct Stages {
  var measure = Duration.zero
  var layout = Duration.zero
  var draw = Duration.zero
  var palette = Duration.zero
  var compress = Duration.zero
  var outlines = Duration.zero
  var text = Duration.zero
  var bytes = (png: [Int](), outlines: [Int](), text: [Int]())

  /// Draws a chart in all formats and adds its times.
  mutating func add(_ chart: Chart, size: Size, renderer: SceneRenderer, measurer: TimedMeasurer) throws {
    measurer.elapsed = .zero
    let scene = try timed(\.layout) { try chart.layout(size: size, measurer: measurer) }
    layout -= measurer.elapsed
    measure += measurer.elapsed
    try timed(\.draw) { try renderer.draw(scene, dpi: 96) }
    try timed(\.palette) { try renderer.takePixels(of: scene) }
    bytes.png.append(
      try timed(\.compress) { try renderer.pngFile(of: scene, dpi: 96, metadata: PictureMetadata()) }.count)
    bytes.outlines.append(try timed(\.outlines) { try renderer.svg(scene) }.count)
    bytes.text.append(timed(\.text) { renderer.svgText(scene) }.count)
  }

  private mutating func timed<Result>(_ stage: WritableKeyPath<Stages, Duration>, _ body: () throws -> Result)
    rethrows -> Result
  {
    let start = CPUTime.now()
    defer { self[keyPath: stage] += CPUTime.now() - start }
    return try body()
  }

  /// A table of milliseconds a chart, charts a second and bytes.
  func report(charts: Int) -> String {
    let inputs = measure + layout
    let rows: [(String, Duration, [Int])] = [
      ("measure", measure, []), ("layout", layout, []), ("draw", draw, []), ("palette", palette, []),
      ("compress", compress, []), ("svg outlines alone", outlines, []), ("svg text alone", text, []),
      ("PNG in all", inputs + draw + palette + compress, bytes.png),
      ("SVG outlines in all", inputs + outlines, bytes.outlines),
      ("SVG text in all", inputs + text, bytes.text),
    ]
    return rows.map { name, time, sizes in
      let seconds = time / .seconds(1)
      var line = name.padding(to: 22) + "\(rounded(seconds * 1000 / Double(charts))) ms"
      line = line.padding(to: 36) + "\(Int(Double(charts) / seconds))/s"
      guard let largest = sizes.max() else { return line }
      return line.padding(to: 48) + "mean \(sizes.reduce(0, +) / sizes.count) bytes, largest \(largest)"
    }.joined(separator: "\n")
  }

  private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}

extension String {
  /// The text with spaces up to a width.
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
