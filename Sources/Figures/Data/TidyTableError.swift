/// What is wrong with a tidy table: one line that says where and what was expected.
public struct TidyTableError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file's name.
  public let file: String
  /// The line, from 1; `nil` for the whole file.
  public let line: Int?
  /// What is wrong, what was expected and what to do.
  public let problem: String

  /// As in `counts.csv:3: year: …`.
  public var description: String { "\(file):\(line.map { "\($0):" } ?? "") \(problem)" }
}
