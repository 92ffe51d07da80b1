import ArgumentParser

/// Prints the manual page, for the script that installs the program.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "输出手册页 (the manual page, in roff)",
    discussion: "  tongjitu manual > tongjitu.1", shouldDisplay: false)

  func run() throws {
    let page = ManualPage(try .program(), version: Tongjitu.configuration.version)
    Terminal.print(page.roff.utf8)
  }
}
