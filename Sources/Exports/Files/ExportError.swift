/// Why an export could not be made.
public enum ExportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A file or folder cannot be written: the path, and the reason as the system or library gives it.
  case cannotWrite(path: String, reason: String)

  /// What happened, where, and what to do.
  public var description: String {
    switch self {
    case .cannotWrite(let path, let reason):
      "cannot write \(path): \(reason); choose another place with --out"
    }
  }
}
