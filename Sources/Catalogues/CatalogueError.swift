/// Why a table of the catalogue could not be read.
public enum CatalogueError: Error, Equatable, CustomStringConvertible {
  /// A row has another shape than its header says.
  case badRow(file: String, line: Int, expected: String)
  /// A value of the metric catalogue is missing or of the wrong kind.
  case badMetric(file: String, metric: String, key: String, expected: String)
  /// The file is no YAML of the expected shape.
  case unreadable(file: String, reason: String)

  /// Where it is, what was expected.
  public var description: String {
    switch self {
    case .badRow(let file, let line, let expected): "\(file), line \(line): expected \(expected)"
    case .badMetric(let file, let metric, let key, let expected):
      "\(file), metric \(metric), \(key): expected \(expected)"
    case .unreadable(let file, let reason): "\(file): \(reason)"
    }
  }
}
