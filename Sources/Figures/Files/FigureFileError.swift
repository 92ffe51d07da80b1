/// What is wrong with a figure file: one line with the file, the line, the key and what was expected.
public struct FigureFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file's name.
  public let file: String
  /// The line, from 1; `nil` where it is the file as a whole.
  public let line: Int?
  /// The key concerned; `nil` where it is none.
  public let key: String?
  /// What was expected or what to do.
  public let problem: String

  /// As in `counts.yaml:4: years: expected …`.
  public var description: String {
    "\(file):\(line.map { "\($0):" } ?? "") \(key.map { "\($0): " } ?? "")\(problem)"
  }
}
