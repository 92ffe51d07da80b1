public import YAMLFiles

/// What is wrong with a figure file, and where.
public struct FigureFileError: Error, Sendable {
  /// The file's name.
  public let file: String
  /// The line, from 1; `nil` where it is the file as a whole.
  public let line: Int?
  /// The key concerned; `nil` where it is none.
  public let key: String?
  /// What is wrong there.
  public let fault: FigureFileFault
}

/// What may be wrong with a figure file.
public enum FigureFileFault: Sendable {
  /// It is no YAML.
  case yaml(YAMLFault)
  /// It has another shape than keys with values.
  case notKeys
  /// There is no such key; with the nearest one, if any is near, and all there are.
  case unknownKey(nearest: String?, known: [String])
  /// Two keys of which there may be only one.
  case both(String, String)
  /// A key has another value than it takes; with what was found where that can be quoted.
  case unexpected(expected: FigureFileValue, found: String?)
  /// There is no figure of what is asked for.
  case figure(FigureError)
  /// The data do not give what is asked for; with the error of who has them.
  case source(any Error)
}

/// What a key of a figure file takes.
public enum FigureFileValue: Sendable, Hashable {
  /// A text.
  case text
  /// One of a few words.
  case oneOf([String])
  /// Some of a few words.
  case someOf([String])
  /// One metric; several have a key of their own.
  case oneMetric
  /// Names of metrics.
  case metrics
  /// Names of places.
  case places
  /// The name of a table beside the file.
  case table
  /// A year.
  case year
  /// A first and a last year.
  case years
  /// Years, each with words where wanted.
  case breaks
  /// A size, among them these presets.
  case size(presets: [String])
  /// A resolution in dots an inch, within these bounds.
  case resolution(ClosedRange<Int>)
}
