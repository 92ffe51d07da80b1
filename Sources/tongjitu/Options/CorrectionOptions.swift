import ArgumentParser
import Foundation
import Ingestion
import Phrases
import Statistics
import Storage

/// Which corrections are counted with.
struct CorrectionOptions: ParsableArguments {
  @Option(
    name: .customLong("corrections"),
    help: ArgumentHelp(
      "更正表 CSV，叠加在读数之上，不改原文；由 review 生成 (a CSV of corrections on top of what was read; `review` writes one)",
      valueName: "file"))
  var path: String?

  /// Whether corrections were given.
  var isGiven: Bool { path != nil }

  /// What the corrections make of the store's observations; one that meets none is told.
  func corrections(in store: Store) throws -> Corrections {
    guard let path else { return .none }
    let corrections = try store.corrections(
      try CorrectionFile.parse(try InputFile.contents(of: path), file: path))
    for finding in corrections.findings {
      Terminal.say(Terminal.phrases.named(path, Terminal.phrases.finding(finding.kind, finding.facts)))
    }
    return corrections
  }
}
