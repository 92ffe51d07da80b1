internal import Foundation
internal import Statistics
internal import YAMLFiles
internal import Yams

/// The keys of a figure file with their values and lines.
struct FigureFileKeys {
  /// Every key there is, in the order of the documentation.
  static let known = [
    "kind", "metric", "metrics", "places", "years", "year", "data", "title", "subtitle", "note", "source",
    "theme", "highlight", "sort", "baseline", "breaks", "size", "dpi", "formats", "language",
  ]

  let path: String
  private(set) var lines: [String: Int] = [:]
  private var nodes: [String: Node] = [:]

  init(yaml: String, path: String) throws(FigureFileError) {
    self.path = path
    let root: Node?
    do {
      root = try YAMLText.root(of: yaml)
    } catch {
      throw FigureFileError(file: path, line: error.line, key: nil, fault: .yaml(error))
    }
    guard case .mapping(let mapping)? = root else {
      throw FigureFileError(file: path, line: root?.mark?.line, key: nil, fault: .notKeys)
    }
    for (keyNode, value) in mapping {
      let key = keyNode.string ?? ""
      lines[key] = keyNode.mark?.line
      guard Self.known.contains(key) else { throw unknown(key) }
      nodes[key] = value
    }
  }

  private func unknown(_ key: String) -> FigureFileError {
    let near = nearestNames(to: key, among: Self.known, limit: 1).first
    return error(key, .unknownKey(nearest: near, known: Self.known))
  }

  func error(_ key: String, _ fault: FigureFileFault) -> FigureFileError {
    FigureFileError(file: path, line: nodes[key]?.mark?.line ?? lines[key], key: key, fault: fault)
  }

  /// An error that quotes what was found instead.
  func unexpected(_ key: String, expected: FigureFileValue) -> FigureFileError {
    error(key, .unexpected(expected: expected, found: nodes[key]?.scalar?.string))
  }

  func has(_ key: String) -> Bool { nodes[key] != nil }

  /// The text of a key; `nil` without the key.
  func text(_ key: String, expected: FigureFileValue) throws(FigureFileError) -> String? {
    guard let node = nodes[key] else { return nil }
    guard let text = node.scalar?.string, !text.isEmpty else { throw unexpected(key, expected: expected) }
    return text
  }

  /// A list of texts; a single one may stand by itself.
  func list(_ key: String, expected: FigureFileValue) throws(FigureFileError) -> [String] {
    guard let node = nodes[key] else { return [] }
    let items = node.sequence.map(Array.init) ?? [node]
    let texts = items.compactMap { $0.scalar?.string }.filter { !$0.isEmpty }
    guard texts.count == items.count, !texts.isEmpty else { throw unexpected(key, expected: expected) }
    return texts
  }

  /// One of a few words; `nil` without the key.
  func choice<Value>(_ key: String, of values: KeyValuePairs<String, Value>) throws(FigureFileError) -> Value?
  {
    let expected = FigureFileValue.oneOf(values.map(\.key))
    guard let text = try text(key, expected: expected) else { return nil }
    guard let value = values.first(where: { $0.key == text })?.value else {
      throw unexpected(key, expected: expected)
    }
    return value
  }

  /// A mapping's pairs, or a list's items with nothing beside them.
  func pairs(_ key: String, expected: FigureFileValue) throws(FigureFileError) -> [(String, String?)] {
    guard let mapping = nodes[key]?.mapping else {
      return try list(key, expected: expected).map { ($0, nil) }
    }
    var pairs: [(String, String?)] = []
    for (name, value) in mapping {
      guard let name = name.scalar?.string, let value = value.scalar?.string else {
        throw unexpected(key, expected: expected)
      }
      pairs.append((name, value.isEmpty ? nil : value))
    }
    return pairs
  }
}
