/// Why a text is no figure.
public enum FigureMetadataError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is no figure of ours, or damaged; with what is wrong.
  case unreadable(String)
  /// It was written by a later version of the program.
  case tooNew(version: Int)

  /// What is wrong and what to do, in one line.
  public var description: String {
    switch self {
    case .unreadable(let problem): "the picture has no readable figure inside: \(problem)"
    case .tooNew(let version):
      "the figure inside has layout \(version), and this program knows \(FigureRecord.version); use a newer one"
    }
  }
}
