import ArgumentParser
import Briefings
import CairoRendering
import Phrases
import Reports

/// Says what is there and what to install.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "检查字体、解码库和可选工具 (fonts, libraries and optional tools, and what to install)",
    discussion: "  tongjitu doctor")

  @OptionGroup var language: LanguageOption

  func run() throws {
    let phrases = Terminal.phrases
    let font = FontCheck.run()
    switch font {
    case .good(let family): say(phrases.fonts, phrases.drawn(family))
    case .bad(let error): say(phrases.fonts, missing: [error.message(in: phrases)])
    }
    for support in FormatSupport.inventory() {
      let missing = support.missing.map { phrases.install($0.name(in: phrases), package: $0.package) }
      say(support.formats.name(in: phrases), phrases.canBeRead, missing: missing)
    }
    let pandoc = BriefingTemplates.canWriteDocuments ? [] : [phrases.install("pandoc", package: "pandoc")]
    say("briefing.docx", phrases.canBeWritten, missing: pandoc)
    if case .bad = font { throw Failure(.unavailable, phrases.cannotDraw) }
  }

  /// Prints the state of something, or what is missing for it.
  private func say(_ what: String, _ state: String = "", missing: [String] = []) {
    let phrases = Terminal.phrases
    let line =
      missing.isEmpty
      ? "✓ " + phrases.named(what, state) : "✗ " + phrases.named(what, phrases.clauses(missing))
    Terminal.print((line + "\n").utf8)
  }
}

extension FormatGroup {
  /// What the formats are called.
  fileprivate func name(in phrases: Phrases) -> String {
    switch self {
    case .builtIn: phrases.builtInFormats
    case .gb18030: phrases.gb18030Text
    case .big5: phrases.big5Text
    case .pdf: phrases.pdfWithText
    case .scan: phrases.scannedPDF
    case .office: phrases.officeFormats
    }
  }
}
