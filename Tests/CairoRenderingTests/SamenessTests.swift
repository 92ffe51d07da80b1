import Scenes
import Testing

@testable import CairoRendering

@Suite("The same scene gives the same bytes") struct SamenessTests {
  @Test("whatever was drawn before")
  func history() throws {
    let renderer = try SceneRenderer()
    let scene = try sampleScene(measurer: renderer.measurer)
    let other = try sampleScene(title: "另一张图", measurer: renderer.measurer)
    let first = try Pictures(of: scene, by: renderer)
    let second = try Pictures(of: other, by: renderer)
    #expect(second != first)
    #expect(try Pictures(of: scene, by: renderer) == first)
    #expect(try Pictures(of: scene, by: SceneRenderer()) == first)
  }

  @Test("on one thread and on many")
  func threads() async throws {
    let here = try Pictures.ofSample()
    let there = try await withThrowingTaskGroup(of: Pictures.self) { group in
      for _ in 0..<8 { group.addTask { try Pictures.ofSample() } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(there == Array(repeating: here, count: 8))
  }

  @Test("in one process and in two")
  func processes() async throws {
    let here = try Pictures.ofSample().fingerprint
    for _ in 0..<2 {
      let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
        print("pictures", try Pictures.ofSample().fingerprint)
      }
      let output = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
      #expect(output.contains("pictures \(here)"))
    }
  }
}

/// One scene in every format.
private struct Pictures: Equatable, Sendable {
  let png: [UInt8]
  let svg: [UInt8]
  let svgText: [UInt8]

  init(of scene: Scene, by renderer: SceneRenderer) throws {
    png = try renderer.png(scene)
    svg = try renderer.svg(scene)
    svgText = renderer.svgText(scene)
  }

  static func ofSample() throws -> Pictures {
    let renderer = try SceneRenderer()
    return try Pictures(of: sampleScene(measurer: renderer.measurer), by: renderer)
  }

  /// The same in every process, unlike a hash value.
  var fingerprint: UInt32 { crc32((png + svg + svgText)[...]) }
}
