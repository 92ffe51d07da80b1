/// The manual page of the program: all commands on one page, made of what the argument parser knows of them.
struct ManualPage {
  private let program: CommandDescription
  private let version: String

  init(_ program: CommandDescription, version: String) {
    self.program = program
    self.version = version
  }

  /// The page in the macros of man(7).
  var roff: String {
    let name = program.commandName
    let head = [
      ".TH \(name.uppercased()) 1 \"\" \"\(name) \(version)\" \"User Commands\"", ".SH NAME",
      "\(name) \\- \(Roff.text(program.abstract ?? ""))", ".SH SYNOPSIS",
      ".B \(name)", ".I command", "[arguments]", ".SH DESCRIPTION",
    ]
    return (head + Roff.paragraphs(program.discussion) + [".SH COMMANDS"] + commands + closing)
      .joined(separator: "\n") + "\n"
  }

  private var commands: [String] {
    (program.subcommands ?? []).flatMap { pages(of: $0, under: program.commandName) }
  }

  /// A command with its options, and those under it.
  private func pages(of command: CommandDescription, under parent: String) -> [String] {
    guard command.shouldDisplay, command.commandName != "help" else { return [] }
    let name = "\(parent) \(command.commandName)"
    let below = (command.subcommands ?? []).flatMap { pages(of: $0, under: name) }
    guard below.isEmpty else { return below }
    let arguments = (command.arguments ?? []).filter {
      $0.shouldDisplay && !Self.common.contains($0.valueName ?? "")
    }
    let usage = arguments.map(ManualArgument.init)
    return [".SS \(Roff.text(name))", Roff.text(command.abstract ?? "")]
      + Roff.paragraphs(command.discussion) + usage.flatMap(\.roff)
  }

  /// The options that every command has.
  private static let common = ["help", "version"]

  private var closing: [String] {
    [
      ".SH EXIT STATUS",
      "0: done, also when some files of many were refused. 1: findings under \\-\\-strict, or a check that failed. "
        + "64: wrong usage, an unknown place or metric. 65: bad data, or none of the files could be read. "
        + "66: no such input. 69: a tool or font is missing. 70: our own fault. 73: cannot write. "
        + "130: interrupted.",
      ".SH ENVIRONMENT", ".TP", ".B TONGJITU_STORE",
      "The store, where --store is not given.", ".TP", ".B TONGJITU_LANGUAGE",
      "zh or en, where --language is not given.",
    ]
  }
}
