import Foundation
import Testing

@Suite("The documentation says what the program does") struct DocumentationTests {
  private static let page = Program.root.appendingPathComponent("Sources/tongjitu/tongjitu.docc/Commands.md")

  private static let head = """
    # Commands

    What each command says with `--help`. A test holds this page against the program; `RECORD=1` writes it anew.

    """

  /// `RECORD=1` writes the page anew.
  @Test("The help of every command stands in its page")
  func commands() throws {
    var page = Self.head
    for command in try Self.commands(under: []) {
      let words = (["tongjitu"] + command).joined(separator: " ")
      let help = try Program().run(command + ["--help"]).output.trimmingCharacters(in: .newlines)
      page += "\n## \(words)\n\n```text\n\(help)\n```\n"
    }
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(page.utf8).write(to: Self.page)
    }
    #expect(
      try String(contentsOf: Self.page, encoding: .utf8) == page, "run with RECORD=1 and look at what changed"
    )
  }

  /// A command and all under it, as its help lists them.
  private static func commands(under command: [String]) throws -> [[String]] {
    let help = try Program().run(command + ["--help"])
    #expect(help.code == 0)
    let list = help.output.components(separatedBy: "SUBCOMMANDS:\n").dropFirst().first ?? ""
    let names = list.split(separator: "\n").prefix { $0.hasPrefix("  ") && !$0.contains("See ") }
      .filter { !$0.hasPrefix("    ") }.compactMap { $0.split(separator: " ").first.map(String.init) }
    return try [command] + names.flatMap { try commands(under: command + [$0]) }
  }

  @Test("Every command is in the manual page")
  func manual() throws {
    let program = try Program()
    let manual = try program.run("manual").output
    for command in try Self.commands(under: []) where ![[], ["chart"], ["metrics"]].contains(command) {
      #expect(manual.contains("\n.SS tongjitu \(command.joined(separator: " "))\n"))
    }
    #expect(manual.hasPrefix(".TH TONGJITU 1") && manual.contains(".B TONGJITU_STORE"))
    #expect(!manual.split(separator: "\n").contains { $0.hasPrefix("'") || $0.hasPrefix(". ") })
  }

  @Test("Each shell gets its completions", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let run = try Program().run("--generate-completion-script", shell)
    #expect(run.code == 0 && run.output.contains("district") && run.output.contains("language"))
  }

  @Test("Every picture and file that the README shows is there")
  func links() throws {
    let readme = try String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
    let links = readme.matches(of: /\]\(([^)#:]+)\)/).map { String($0.output.1) }
    #expect(links.count > 2)
    for link in links {
      #expect(
        FileManager.default.fileExists(atPath: Program.root.appendingPathComponent(link).path), "\(link)")
    }
  }

  @Test("Every command of the README works, in its order")
  func readme() throws {
    let readme = try String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
    let program = try Program()
    for name in ["data", "charts"] {
      try FileManager.default.createSymbolicLink(
        at: program.folder.appendingPathComponent(name),
        withDestinationURL: Program.root.appendingPathComponent(name))
    }
    let metric = try #require(readme.firstMatch(of: /```yaml\n([^`]*)```/))
    try program.write(String(metric.output.1), as: "mine.yaml")
    let blocks = readme.matches(of: /```sh\n([^`]*)```/).map(\.output.1)
    let commands = blocks.flatMap { $0.split(separator: "\n") }.compactMap(Self.command)
    #expect(commands.count >= 9)
    for command in commands where !command.contains("charts/澄湖区") {
      let parts = command.split(separator: ">")
      let run = try program.run(Array(parts[0]))
      #expect(run.code == 0, "\(command): \(run.messages)")
      if let file = parts.dropFirst().first?.first { try program.write(run.output, as: file) }
    }
  }

  /// The words of a line that runs the program, behind the name of the program.
  private static func command(_ line: Substring) -> [String]? {
    let own = line.components(separatedBy: "&& ").last ?? ""
    guard own.hasPrefix("tongjitu ") else { return nil }
    return own.dropFirst(9).split(separator: " ").map(String.init)
  }

  @Test("Every example of the help works in a checkout, in the order of the help")
  func examples() throws {
    let program = try Program()
    try FileManager.default.createSymbolicLink(
      at: program.folder.appendingPathComponent("data"),
      withDestinationURL: Program.root.appendingPathComponent("data"))
    try FileManager.default.copyItem(
      at: Program.root.appendingPathComponent("charts"), to: program.folder.appendingPathComponent("charts"))
    #expect(try program.run("ingest", "data/reports").code == 0)
    let examples = try Self.commands(under: []).flatMap { try Self.examples(of: $0) }
    #expect(examples.count > 40)
    for example in examples {
      let parts = example.split(separator: ">")
      // A briefing takes long, and what it names is checked with the others.
      if parts[0].first == "brief" {
        for path in parts[0].filter({ $0.contains("/") && !$0.hasPrefix("charts") || $0.hasSuffix(".sqlite") }
        ) {
          #expect(FileManager.default.fileExists(atPath: program.folder.path + "/" + path), "\(path)")
        }
        continue
      }
      let run = try program.run(Array(parts[0]))
      #expect(run.code == (example.contains("--strict") ? 1 : 0), "\(example): \(run.messages)")
      if let file = parts.dropFirst().first?.first { try program.write(run.output, as: file) }
    }
  }

  /// The words of a command's examples, behind the name of the program.
  private static func examples(of command: [String]) throws -> [[String]] {
    let help = try Program().run(command + ["--help"]).output
    return help.split(separator: "\n").filter { $0.hasPrefix("  tongjitu ") }.map {
      $0.split(separator: " ").dropFirst().map(String.init)
    }
  }

  @Test("Another package extracts, aggregates and draws in under 30 lines")
  func libraries() throws {
    let source = Program.root.appendingPathComponent("Tests/ReadAndDraw/ReadAndDraw.swift")
    let lines = try String(contentsOf: source, encoding: .utf8).split(separator: "\n")
    #expect(lines.drop { !$0.contains("static func main") }.count < 30)
    let program = try Program()
    let reports = Program.root.appendingPathComponent("data/reports").path
    let run = try program.run([reports, "澄湖区", "a.png"], executable: "ReadAndDraw")
    #expect(run.output.contains("observations"))
    #expect(try Data(contentsOf: program.folder.appendingPathComponent("a.png")).starts(with: [0x89, 0x50]))
    #expect(run.code == 0, "\(run.messages)")
  }
}
