/// The ends of a path, the whole path first and the name of the file last: `a/b/c`, `b/c`, `c`.
struct PathEnds: Sequence, IteratorProtocol {
  private var rest: Substring?

  init(_ path: String) { rest = path[...] }

  mutating func next() -> String? {
    guard let end = rest else { return nil }
    rest = end.firstIndex(of: "/").map { end[end.index(after: $0)...] }
    return String(end)
  }
}

/// The folders that a path leads through, the nearest first: `a/b` and `a` of `a/b/c`.
struct PathStarts: Sequence, IteratorProtocol {
  private var rest: Substring

  init(_ path: String) { rest = path[...] }

  mutating func next() -> String? {
    guard let slash = rest.lastIndex(of: "/") else { return nil }
    rest = rest[..<slash]
    return String(rest)
  }
}
