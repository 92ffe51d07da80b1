/// The words by which one metric is recognised.
public struct MetricWords: Sendable, Hashable {
  /// Words that name the metric by themselves, as 法律意见书 does.
  public var names: [String] = []
  /// Words that name it where their topic is the nearest one talked of: 办结, of petitions. By topic.
  public var within: [String: [String]] = [:]
  /// As `within`, but only where no stronger word of the clause names another metric: 商铺, of inspections. By topic.
  public var objects: [String: [String]] = [:]
  /// Words that name it unless a stronger word of the same clause does: 信访事项.
  public var nouns: [String] = []
  /// As `within`, but only where the metric has no other statement before. By topic.
  public var alone: [String: [String]] = [:]
  /// Words that rule the metric out in the clause of the number.
  public var unless: [String] = []
  /// Nouns one of which must follow the unit directly, as 村 does in 18个村; empty where none must.
  public var before: [String] = []
  /// Words whose denial is a value of 0: 未发生行政复议案件.
  public var zero: [String] = []

  /// No words.
  public init() {}

  /// Whether nothing recognises the metric.
  public var isEmpty: Bool {
    names.isEmpty && within.isEmpty && objects.isEmpty && nouns.isEmpty && alone.isEmpty && zero.isEmpty
  }
}
