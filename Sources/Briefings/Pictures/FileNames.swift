/// Names for files: the same in every run, no two alike, and safe in paths, addresses and Markdown.
struct FileNames {
  private var taken: Set<String> = []
  /// Signs with a meaning in a shell, a path, an address or a format that a name is written into.
  private static let unsafe = Set("/\\:*?\"'<>|()[]{}#%&;!`~^$@=+, ")
  /// Longer names do not fit a file system once an ending is added.
  private static let longest = 200

  /// The name made of some parts, without an ending.
  mutating func name(_ parts: [String]) -> String {
    let joined = parts.joined(separator: "-")
    var safe = String(joined.map { Self.isSafe($0) ? $0 : "-" })
    while safe.utf8.count > Self.longest { safe.removeLast() }
    if safe.hasPrefix(".") { safe = "-" + safe.dropFirst() }
    var name = safe
    var copy = 2
    // File systems of other machines do not tell case apart.
    while !taken.insert(name.lowercased()).inserted {
      name = "\(safe)-\(copy)"
      copy += 1
    }
    return name
  }

  private static func isSafe(_ character: Character) -> Bool {
    !unsafe.contains(character) && !character.isWhitespace
      && character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }
}
