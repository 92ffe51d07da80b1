import ArgumentParser
import Briefings
import Foundation
import Phrases

/// Writes the templates of briefings, to be changed.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "写出简报模板，供修改 (write the templates of briefings, to be changed)",
    discussion: """
        tongjitu templates --out mine
        tongjitu brief data/reports --place 澄湖区 --templates mine --out briefing

      The folder then holds the order of a briefing (briefing.md.mustache, briefing.html.mustache), the styles of the \
      document (reference/word/styles.xml) and wording.csv: each row has words of the program and your words instead. \
      What is taken out of the folder stays as it is built in.
      """)

  @Option(help: ArgumentHelp("输出文件夹 (the folder to write to)", valueName: "dir"))
  var out: String

  @OptionGroup var language: LanguageOption

  func run() throws {
    let files = BriefingTemplates.standard + [("wording.csv", Array("text,instead\n".utf8))]
    for (path, bytes) in files {
      let url = URL(fileURLWithPath: out).appendingPathComponent(path)
      guard !FileManager.default.fileExists(atPath: url.path) else {
        Terminal.say(Terminal.phrases.keptAsItIs("\(out)/\(path)"))
        continue
      }
      let folder = try OutputFolder(url.deletingLastPathComponent().path)
      try folder.write(bytes, as: url.lastPathComponent)
      Terminal.print("\(out)/\(path)\n".utf8)
    }
  }
}
