import CairoRendering
import Charts
import Foundation
import Scenes

/// Draws mixed batches of charts at 1200×800 pixels on one core and says where the time went.
///
///     RenderingBenchmark [CHARTS…]       batches of so many charts, 100 and 1,000 if none is given
///     RenderingBenchmark --png COUNT DIR PNG files as a user would get them, timed from outside
///     RenderingBenchmark --svg COUNT DIR the same with outlines
///     RenderingBenchmark --svg-text COUNT DIR the same with text
///     RenderingBenchmark --data COUNT    the data of a batch as JSON, for other programs to draw
@main struct RenderingBenchmark {
  static let size = ChartSize(pixelWidth: 1200, pixelHeight: 800).points

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.count == 3, let count = Int(arguments[1]), let format = Format(rawValue: arguments[0]) {
      return try write(count, to: URL(fileURLWithPath: arguments[2]), as: format)
    }
    if arguments.count == 2, arguments[0] == "--data", let count = Int(arguments[1]) {
      return FileHandle.standardOutput.write(try JSONEncoder().encode(BatchData(count: count)))
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

  /// What is written, by its option.
  private enum Format: String {
    case png = "--png"
    case outlines = "--svg"
    case text = "--svg-text"
  }

  private static func write(_ count: Int, to folder: URL, as format: Format) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let renderer = try SceneRenderer()
    var batch = Batch(seed: 1)
    for number in 0..<count {
      let scene = try batch.chart(number).layout(size: size, measurer: renderer.measurer)
      let bytes =
        switch format {
        case .png: try renderer.png(scene, dpi: 96)
        case .outlines: try renderer.svg(scene)
        case .text: renderer.svgText(scene)
        }
      let name = format == .png ? "\(number).png" : "\(number).svg"
      try Data(bytes).write(to: folder.appending(path: name))
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
