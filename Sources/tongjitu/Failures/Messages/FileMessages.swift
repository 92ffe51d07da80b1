import ArgumentParser
import Catalogues
import Figures
import Ingestion
import Phrases

extension CatalogueError: Explained {
  var exitCode: ExitCode { .data }

  func message(in phrases: Phrases) -> String {
    switch self {
    case .badRow(let file, let line, let expected):
      phrases.badRow(file: file, line: line, expected: expected)
    case .badMetric(let file, let metric, let key, let expected):
      phrases.badKey(file: file, metric: metric, key: key, expected: expected)
    case .unreadable(let file, let reason): phrases.unreadableFile(file, reason)
    }
  }
}

extension FigureFileError: Explained {
  var exitCode: ExitCode { .data }
  func message(in phrases: Phrases) -> String { description }
}

extension TidyTableError: Explained {
  var exitCode: ExitCode { .data }
  func message(in phrases: Phrases) -> String { description }
}

extension ManifestError: Explained {
  var exitCode: ExitCode { .data }
  func message(in phrases: Phrases) -> String { description }
}
