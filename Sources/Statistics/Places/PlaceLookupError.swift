/// Why a name could not be taken for one known place.
public enum PlaceLookupError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No known place is called so; with the nearest names there are.
  case unknown(name: String, nearest: [String])
  /// Several known places are called so.
  case ambiguous(name: String, candidates: [Place])

  /// What is wrong and what to do, in one line.
  public var description: String {
    switch self {
    case .unknown(let name, let nearest) where nearest.isEmpty:
      "no place is called \(name); `tongjitu places` lists those there are"
    case .unknown(let name, let nearest):
      "no place is called \(name); near it: \(nearest.joined(separator: ", "))"
    case .ambiguous(let name, let candidates):
      "\(name) may be any of \(candidates.map { $0.path.joined() }.joined(separator: ", ")); name it in full"
    }
  }
}
