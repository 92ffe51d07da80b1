internal import Yams

/// The kinds of value that a catalogue has, each with its message where it is missing or wrong.
extension CatalogueReader {
  func text(_ node: Node?, _ metric: String, _ key: String) throws(CatalogueError) -> String {
    guard let text = node?.scalar?.string, !text.isEmpty else {
      throw .badValue(file: file, metric: metric, key: key, expected: .text)
    }
    return text
  }

  func list(_ node: Node?, _ metric: String, _ key: String) throws(CatalogueError) -> [String] {
    guard let node else { return [] }
    guard let items = node.sequence else {
      throw .badValue(file: file, metric: metric, key: key, expected: .words)
    }
    var words: [String] = []
    for item in items { words.append(try text(item, metric, key)) }
    return words
  }

  func lists(_ node: Node?, _ metric: String, _ key: String)
    throws(CatalogueError) -> [String: [String]]
  {
    var found: [String: [String]] = [:]
    for (name, value) in try mapping(node, metric, key) {
      guard let name = name.string else { continue }
      found[name] = try list(value, metric, "\(key)/\(name)")
    }
    return found
  }

  func mapping(_ node: Node?, _ metric: String, _ key: String) throws(CatalogueError) -> Node.Mapping {
    guard let node else { return Node.Mapping([]) }
    guard let mapping = node.mapping else {
      throw .badValue(file: file, metric: metric, key: key, expected: .mapping)
    }
    return mapping
  }

  func choice<Value: RawRepresentable & CaseIterable>(
    _ node: Node?, _ metric: String, _ key: String, otherwise: Value
  ) throws(CatalogueError) -> Value where Value.RawValue == String {
    guard let node else { return otherwise }
    guard let value = node.string.flatMap(Value.init(rawValue:)) else {
      let known = Value.allCases.map(\.rawValue)
      throw .badValue(file: file, metric: metric, key: key, expected: .oneOf(known))
    }
    return value
  }
}
