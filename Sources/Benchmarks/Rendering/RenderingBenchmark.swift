import CairoRendering
import Charts
import Foundation
import Scenes

/// Draws mixed batches of charts at 1200×800 pixels on one core and says where the time went.
///
///     RenderingBenchmark [CHARTS…]       batches of so many charts, 100 and 1,000 if none is given
///     RenderingBenchmark --png COUNT DIR PNG files as a user would get them, timed from outside
///     RenderingBenchmark --svg COUNT DIR the same with outlines and with text
@main struct RenderingBenchmark {
  static let size = ChartSize(pixelWidth: 1200, pixelHeight: 800).points

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.count == 3, let count = Int(arguments[1]) {
      return try write(count, to: URL(fileURLWithPath: arguments[2]), asSVG: arguments[0] == "--svg")
    }
    for count in arguments.isEmpty ? [100, 1000] : arguments.compactMap(Int.init) { try measure(count) }
  }

  private static func measure(_ count: Int) throws {
    let renderer = try SceneRenderer()
    let measurer = TimedMeasurer(renderer.measurer)
    var batch = Batch(seed: 1)
    var stages = Stages()
    for number in 0..<count {
      try stages.add(batch.chart(number), size: size, renderer: renderer, measurer: measurer)
    }
    print("\n\(count) charts, peak memory \(peakMemory())\n" + stages.report(charts: count))
  }

  private static func write(_ count: Int, to folder: URL, asSVG: Bool) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let renderer = try SceneRenderer()
    var batch = Batch(seed: 1)
    for number in 0..<count {
      let scene = try batch.chart(number).layout(size: size, measurer: renderer.measurer)
      if asSVG {
        try Data(renderer.svg(scene)).write(to: folder.appending(path: "\(number).svg"))
        try Data(renderer.svgText(scene)).write(to: folder.appending(path: "\(number)-text.svg"))
      } else {
        try Data(renderer.png(scene, dpi: 96)).write(to: folder.appending(path: "\(number).png"))
      }
    }
    FileHandle.standardError.write(Data("peak memory \(peakMemory())\n".utf8))
  }

  /// The most memory that the process has had, as the kernel counts it.
  private static func peakMemory() -> String {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? "VmHWM: unknown"
    return line.dropFirst(6).trimmingCharacters(in: .whitespaces)
  }
}
