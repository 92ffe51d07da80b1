import ArgumentParser
import Foundation
import Phrases

/// The language of charts, briefings and messages.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "语言：zh 或 en；默认取 $TONGJITU_LANGUAGE，否则 zh (language of charts, briefings and messages)",
      valueName: "zh|en"))
  var language: Language = .standard

  /// The language that arguments ask for.
  ///
  /// Messages want it before the arguments are parsed, for it is parsing that may fail.
  static func given(in arguments: [String]) -> Language {
    let values = zip(arguments, arguments.dropFirst()).filter { $0.0 == "--language" }.map(\.1)
    let joined = arguments.filter { $0.hasPrefix("--language=") }.map { String($0.dropFirst(11)) }
    return (values + joined).last.flatMap(Language.init(rawValue:)) ?? .standard
  }
}

extension Language {
  /// The language where none is asked for: the environment's, else Chinese.
  fileprivate static var standard: Language {
    ProcessInfo.processInfo.environment["TONGJITU_LANGUAGE"].flatMap(Language.init(rawValue:)) ?? .chinese
  }
}
