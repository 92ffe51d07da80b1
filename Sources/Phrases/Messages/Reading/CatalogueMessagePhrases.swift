/// What is wrong with files of metrics and answers.
extension Phrases {
  /// A key of a metric with another kind of value than it should have.
  public func badKey(file: String, metric: String, key: String, expected: String) -> String {
    text(
      "\(file)，指标 \(metric)\(key.isEmpty ? "" : " 的 \(key)")：应为\(expected)",
      "\(file), metric \(metric)\(key.isEmpty ? "" : ", \(key)"): expected \(expected)")
  }

  /// That there is nothing in a file.
  public var nothingInside: String { text("是空的", "is empty") }

  /// That a line of a file cannot be used, or the file as a whole.
  public func badLine(_ line: Int?, of file: String, _ reason: String) -> String {
    guard let line else { return named(file, reason) }
    return text("\(file) 第\(line)行：\(reason)", "\(file), line \(line): \(reason)")
  }

  /// That a line of a file is no answer.
  public var notAnswers: String {
    text("不是 data/README.md 所述的答案", "no answers as data/README.md describes them")
  }
}
