import ArgumentParser
import Foundation

/// A command as the argument parser describes it, as far as a manual page wants it.
struct CommandDescription: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool
  let subcommands: [CommandDescription]?
  let arguments: [ArgumentDescription]?

  /// The program with everything under it.
  static func program() throws -> CommandDescription {
    struct Tool: Decodable { let command: CommandDescription }
    return try JSONDecoder().decode(Tool.self, from: Data(Tongjitu._dumpHelp().utf8)).command
  }
}

/// An argument or an option as the argument parser describes it.
struct ArgumentDescription: Decodable {
  struct Name: Decodable {
    let kind: String
    let name: String
  }

  let kind: String
  let shouldDisplay: Bool
  let names: [Name]?
  let valueName: String?
  let defaultValue: String?
  let allValues: [String]?
  let abstract: String?
}
