extension Phrases {
  /// The head of what was read of a metric.
  public func trialReadings(_ count: Int) -> String { text("读取 \(count) 个", "read: \(count)") }

  /// The head of the numbers that were nearly read.
  public func trialNearMisses(_ count: Int) -> String {
    text("单位相符、句中有其名称而未读 \(count) 个", "left, though unit and sentence fit: \(count)")
  }

  /// The head of words that might be added.
  public var trialSuggestions: String {
    text(
      "同一单位的数旁常见的词，可加入 read: names", "words often beside numbers of its unit; perhaps add some to read: names"
    )
  }

  /// That a number was taken for another metric.
  public func takenFor(_ metric: String) -> String { text("读作 \(metric)", "read as \(metric)") }

  /// That a command needs the user's own metrics.
  public var trialNeedsCatalogue: String {
    text("请用 --catalogue 给出您编写的指标文件", "give the file of the metrics you are writing with --catalogue")
  }
}
