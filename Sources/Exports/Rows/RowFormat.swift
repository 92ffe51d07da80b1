/// What rows are written as.
public enum RowFormat: String, Sendable, Hashable, CaseIterable {
  /// Aligned columns for a terminal.
  case table
  /// RFC 4180, with a header line.
  case csv
  /// One array of objects, one object a line.
  case json
  /// One object a line.
  case jsonl
}
