import ArgumentParser
import Catalogues
import Extraction
import Phrases
import YAMLFiles

extension CatalogueError: Explained {
  var exitCode: ExitCode { .data }

  func message(in phrases: Phrases) -> String {
    switch self {
    case .badValue(let file, let metric, let key, let expected):
      phrases.badKey(file: file, metric: metric, key: key, expected: expected.words(in: phrases))
    case .notYAML(let file, let fault): phrases.badLine(fault.line, of: file, fault.message(in: phrases))
    case .empty(let file): phrases.named(file, phrases.nothingInside)
    case .notMapping(let file): phrases.named(file, phrases.notKeys(example: "metrics: …"))
    }
  }
}

extension CatalogueValue {
  /// What the key takes.
  fileprivate func words(in phrases: Phrases) -> String {
    switch self {
    case .text: phrases.aText
    case .words: phrases.aListOfWords
    case .mapping: phrases.keysWithValues
    case .oneOf(let words): phrases.oneOfWords(words)
    case .conversion: phrases.aConversion
    }
  }
}

extension ReportAnswersError: Explained {
  var exitCode: ExitCode { .data }

  func message(in phrases: Phrases) -> String { phrases.badLine(line, of: file, phrases.notAnswers) }
}
