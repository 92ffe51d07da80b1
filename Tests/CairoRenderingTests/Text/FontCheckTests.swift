import Foundation
import Scenes
import Testing

@testable import CairoRendering

@Suite struct FontCheckTests {
  @Test("With the font installed all is good, under its name")
  func good() {
    guard case .good(let family) = FontCheck.run() else { return #expect(Bool(false), "\(FontCheck.run())") }
    #expect(TextFamily.names.contains(family))
  }

  @Test("Without any font, or with other fonts alone, the answer is which package to install")
  func withoutFonts() async {
    await #expect(processExitsWith: .success) {
      try pretendFonts(in: "/nonexistent")
      try expectMissingFont()
    }
  }

  @Test(
    "With other fonts alone the answer says which one the system offers",
    .enabled(if: FileManager.default.fileExists(atPath: "/usr/share/fonts/truetype/dejavu")))
  func otherFonts() async {
    await #expect(processExitsWith: .success) {
      try pretendFonts(in: "/usr/share/fonts/truetype/dejavu")
      let error = try expectMissingFont()
      #expect(error.description.contains("DejaVu"))
    }
  }
}

/// Makes this process see the fonts of one folder alone; before its first drawing.
private func pretendFonts(in folder: String) throws {
  let file = FileManager.default.temporaryDirectory.appending(path: "fonts-\(getpid()).conf")
  try "<fontconfig><dir>\(folder)</dir></fontconfig>".write(to: file, atomically: true, encoding: .utf8)
  setenv("FONTCONFIG_FILE", file.path(), 1)
}

@discardableResult
private func expectMissingFont() throws -> RenderingError {
  guard case .bad(let error) = FontCheck.run(), case .fontMissing = error else {
    throw Unexpected(result: FontCheck.run())
  }
  #expect(error.description.contains("fonts-noto-cjk"))
  return error
}

private struct Unexpected: Error { let result: FontCheck }
