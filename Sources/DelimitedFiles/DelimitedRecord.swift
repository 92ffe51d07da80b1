/// One record of a comma-separated file and the line it begins on, counted from 1.
public struct DelimitedRecord: Sendable, Hashable {
  /// The line.
  public let line: Int
  /// The fields as written, without the quotes around them.
  public let fields: [String]
}
