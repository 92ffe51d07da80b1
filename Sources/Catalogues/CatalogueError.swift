public import YAMLFiles

/// Why a catalogue could not be read.
public enum CatalogueError: Error, Hashable {
  /// A value is missing or of another kind than its key wants; the metric is the part of the file where the key is of none.
  case badValue(file: String, metric: String, key: String, expected: CatalogueValue)
  /// The file is no YAML.
  case notYAML(file: String, YAMLFault)
  /// There is nothing in the file.
  case empty(file: String)
  /// The file has another shape than keys with values.
  case notMapping(file: String)
}

/// What a key of the catalogue takes.
public enum CatalogueValue: Sendable, Hashable {
  /// A text.
  case text
  /// A list of words.
  case words
  /// Keys with values.
  case mapping
  /// One of a few words.
  case oneOf([String])
  /// A unit with a multiplier and a divisor.
  case conversion
}
