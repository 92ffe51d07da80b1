internal import Foundation
internal import Statistics
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
    let root = try Self.composed(yaml, path: path)
    guard case .mapping(let mapping)? = root else {
      throw FigureFileError(
        file: path, line: root?.mark?.line, key: nil,
        problem: "expected keys with values, one a line, as in `metric: mediation_cases`")
    }
    for (keyNode, value) in mapping {
      let key = keyNode.string ?? ""
      lines[key] = keyNode.mark?.line
      guard Self.known.contains(key) else { throw unknown(key) }
      nodes[key] = value
    }
  }

  private static func composed(_ yaml: String, path: String) throws(FigureFileError) -> Node? {
    do {
      return try Yams.compose(yaml: yaml)
    } catch let error as YamlError {
      let (line, problem): (Int?, String) =
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
          .composer(_, let problem, let mark, _):
          (mark.line, problem)
        case .duplicatedKeysInMapping(let keys, let context):
          (context.mark.line, "\(keys.joined(separator: ", ")) stands twice")
        case .reader(let problem, _, _, _): (nil, problem)
        default: (nil, "this is no YAML")
        }
      throw FigureFileError(file: path, line: line, key: nil, problem: problem)
    } catch {
      throw FigureFileError(file: path, line: nil, key: nil, problem: String(describing: error))
    }
  }

  private func unknown(_ key: String) -> FigureFileError {
    let near = nearestNames(to: key, among: Self.known, limit: 1).first
    return fault(
      key,
      near.map { "no such key; is it \($0)?" }
        ?? "no such key; there are \(Self.known.joined(separator: ", "))")
  }

  func fault(_ key: String, _ problem: String) -> FigureFileError {
    FigureFileError(file: path, line: nodes[key]?.mark?.line ?? lines[key], key: key, problem: problem)
  }

  /// A fault that quotes what was found instead.
  func unexpected(_ key: String, expected: String) -> FigureFileError {
    let found = nodes[key]?.scalar?.string
    return fault(key, "expected \(expected)" + (found.map { ", found “\($0)”" } ?? ""))
  }

  func has(_ key: String) -> Bool { nodes[key] != nil }

  /// The text of a key; `nil` without the key.
  func text(_ key: String, expected: String) throws(FigureFileError) -> String? {
    guard let node = nodes[key] else { return nil }
    guard let text = node.scalar?.string, !text.isEmpty else { throw unexpected(key, expected: expected) }
    return text
  }

  /// A list of texts; a single one may stand by itself.
  func list(_ key: String, expected: String) throws(FigureFileError) -> [String] {
    guard let node = nodes[key] else { return [] }
    let items = node.sequence.map(Array.init) ?? [node]
    let texts = items.compactMap { $0.scalar?.string }.filter { !$0.isEmpty }
    guard texts.count == items.count, !texts.isEmpty else { throw unexpected(key, expected: expected) }
    return texts
  }

  /// One of a few words; `nil` without the key.
  func choice<Value>(_ key: String, of values: KeyValuePairs<String, Value>) throws(FigureFileError) -> Value?
  {
    let names = values.map(\.key)
    let expected = "one of \(names.joined(separator: ", "))"
    guard let text = try text(key, expected: expected) else { return nil }
    guard let value = values.first(where: { $0.key == text })?.value else {
      throw unexpected(key, expected: expected)
    }
    return value
  }

  /// A mapping's pairs, or a list's items with nothing beside them.
  func pairs(_ key: String, expected: String) throws(FigureFileError) -> [(String, String?)] {
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
