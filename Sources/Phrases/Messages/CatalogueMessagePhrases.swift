/// What is wrong with files of metrics and places, and with answers and corrections.
extension Phrases {
  /// A line of a table that is of another shape than it should be.
  public func badRow(file: String, line: Int, expected: String) -> String {
    text("\(file) 第\(line)行：应为 \(expected)", "\(file), line \(line): expected \(expected)")
  }

  /// A key of a metric with another kind of value than it should have.
  public func badKey(file: String, metric: String, key: String, expected: String) -> String {
    text(
      "\(file)，指标 \(metric)\(key.isEmpty ? "" : " 的 \(key)")：应为\(expected)",
      "\(file), metric \(metric)\(key.isEmpty ? "" : ", \(key)"): expected \(expected)")
  }

  /// A file that is not read at all.
  public func unreadableFile(_ file: String, _ reason: String) -> String {
    text("\(file)：\(reason)", "\(file): \(reason)")
  }

  /// That a line of a file cannot be used.
  public func badLine(_ line: Int, of file: String, _ reason: String) -> String {
    text("\(file) 第\(line)行：\(reason)", "\(file), line \(line): \(reason)")
  }

  /// That a file is none of answers.
  public func notAnswers(_ file: String, _ reason: String) -> String {
    text(
      "\(file)：不是 data/README.md 所述的答案文件（\(reason)）",
      "\(file): not answers as data/README.md describes them (\(reason))")
  }
}
