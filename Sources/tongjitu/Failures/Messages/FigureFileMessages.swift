import ArgumentParser
import Figures
import Phrases
import YAMLFiles

extension FigureFileError: Explained {
  var exitCode: ExitCode { .data }

  func message(in phrases: Phrases) -> String {
    phrases.badLine(line, of: file, fault.message(at: key ?? "", in: phrases))
  }
}

extension FigureFileFault {
  private static let example = "metric: mediation_cases"

  /// What is wrong at a key, to follow the file and the line.
  fileprivate func message(at key: String, in phrases: Phrases) -> String {
    switch self {
    case .yaml(let fault): fault.message(in: phrases)
    case .notKeys: phrases.notKeys(example: Self.example)
    case .unknownKey(let nearest, let known): phrases.unknownKey(key, nearest: nearest, known: known)
    case .both(let first, let second): phrases.notBothKeys(first, second)
    case .unexpected(let expected, let found):
      phrases.unexpected(found, at: key, expected: expected.words(in: phrases))
    // These name the key themselves.
    case .figure(.unknownHighlight(let name, let shown)): phrases.unknownHighlight(name, shown: shown)
    case .figure(let error): phrases.named(key, error.message(in: phrases))
    case .source(let error as any Explained): phrases.named(key, error.message(in: phrases))
    case .source(let error): phrases.named(key, "\(error)")
    }
  }
}

extension FigureFileValue {
  /// What the key takes.
  fileprivate func words(in phrases: Phrases) -> String {
    switch self {
    case .text: phrases.aText
    case .oneOf(let words): phrases.oneOfWords(words)
    case .someOf(let words): phrases.someOfWords(words)
    case .oneMetric: phrases.oneMetric
    case .metrics: phrases.namesOfMetrics
    case .places: phrases.namesOfPlaces
    case .table: phrases.aTableBeside
    case .year: phrases.aYear
    case .years: phrases.twoYears
    case .breaks: phrases.yearsOfBreaks
    case .size(let presets): phrases.aChartSize(presets: presets)
    case .resolution(let bounds): phrases.aResolution(bounds)
    }
  }
}

extension YAMLFault {
  /// What is wrong with the text.
  func message(in phrases: Phrases) -> String {
    switch self {
    case .syntax(let words, _): phrases.notYAML(words)
    case .repeatedKeys(let keys, _): phrases.repeatedKeys(keys)
    }
  }
}
