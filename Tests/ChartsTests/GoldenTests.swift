import Charts
import Foundation
import Scenes
import Testing

/// The dumps of scenes as they were when someone last looked at them.
///
/// `RECORD=1` writes them anew; one that is missing is written and fails, so that it is looked at.
private enum Golden {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Goldens/Charts")
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  static func check(_ dump: String, named name: String) throws {
    let file = folder.appendingPathComponent(name + ".txt")
    let known = try? String(contentsOf: file, encoding: .utf8)
    if known == nil || isRecording {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try dump.write(to: file, atomically: true, encoding: .utf8)
    }
    guard !isRecording else { return }
    let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false) }
    let expected = try #require(known.map(lines), "no golden yet; it has been written, look at it")
    let difference = zip(lines(dump), expected).first { $0 != $1 }
    #expect(difference == nil, "first difference")
    #expect(lines(dump).count == expected.count)
  }
}

@Test("scenes are as they were", arguments: ChartCase.all)
func scenesAreAsTheyWere(_ chartCase: ChartCase) throws {
  let scenes = try chartCase.scenes(measurer: FixedTextMeasurer())
  try Golden.check(scenes.map(\.dump).joined(), named: chartCase.name)
}
