import ArgumentParser
import Phrases

/// The language of charts, briefings and messages.
struct LanguageOption: ParsableArguments {
  @Option(help: ArgumentHelp("语言：zh 或 en (language of charts, briefing and messages)", valueName: "zh|en"))
  var language: Language = .chinese

  var phrases: Phrases { Phrases(language) }
}
