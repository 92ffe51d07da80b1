import ArgumentParser
import Briefings
import CairoRendering
import Reports

/// Says what is there and what to install.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "检查字体、解码库和可选工具 (fonts, libraries and optional tools, and what to install)",
    discussion: "  tongjitu doctor")

  func run() throws {
    let font = FontCheck.run()
    switch font {
    case .good(let family): say("字体 (fonts)", "\(family)")
    case .bad(let error): say("字体 (fonts)", missing: "\(error)")
    }
    for support in FormatSupport.inventory() {
      let missing = support.missing.map { "\($0.name): apt-get install \($0.package)" }
      missing.isEmpty
        ? say(support.formats, "可读 (ready)") : say(support.formats, missing: missing.joined(separator: "; "))
    }
    BriefingTemplates.canWriteDocuments
      ? say("briefing.docx", "可写 (ready)") : say("briefing.docx", missing: "pandoc: apt-get install pandoc")
    if case .bad = font {
      throw Failure(
        .unavailable, "无法绘图 (charts cannot be drawn): apt-get install \(RenderingError.fontPackage)")
    }
  }

  private func say(_ what: String, _ state: String) { Terminal.print("✓ \(what)：\(state)\n".utf8) }
  private func say(_ what: String, missing: String) { Terminal.print("✗ \(what)：\(missing)\n".utf8) }
}
