/// What is wrong with files of keys and values; each follows the file and the line.
extension Phrases {
  /// That a text is no YAML; in the parser's own words.
  public func notYAML(_ words: String) -> String { text("不是有效的 YAML（\(words)）", "is no YAML (\(words))") }

  /// That keys stand twice.
  public func repeatedKeys(_ keys: [String]) -> String {
    text("\(list(keys)) 写了两遍", "\(list(keys)) stands twice")
  }

  /// That a file has another shape than keys with values.
  public func notKeys(example: String) -> String {
    text("应为“键: 值”的形式，每行一个，如 \(example)", "expected keys with values, one a line, as in \(example)")
  }

  /// That there is no such key.
  public func unknownKey(_ key: String, nearest: String?, known: [String]) -> String {
    guard let nearest else {
      return text(
        "没有 \(key) 这一项；可用 \(list(known))", "\(key): no such key; there are \(list(known))")
    }
    return text("没有 \(key) 这一项；是否应为 \(nearest)？", "\(key): no such key; is it \(nearest)?")
  }

  /// That of two keys only one may stand.
  public func notBothKeys(_ first: String, _ second: String) -> String {
    text("\(first) 和 \(second) 只能写一个", "expected either \(first) or \(second), found both")
  }
}
