public import Statistics

/// A metric with the words and counters by which it is recognised.
public struct MetricEntry: Sendable, Hashable {
  /// What it means.
  public let metric: Metric
  /// The counters that mean the same for it as its unit, the unit among them.
  public let accepts: [String]
  /// How it is recognised.
  public let words: MetricWords

  /// Creates an entry; the metric's own unit is always accepted.
  public init(metric: Metric, accepts: [String], words: MetricWords) {
    self.metric = metric
    self.accepts = accepts.contains(metric.unit.symbol) ? accepts : [metric.unit.symbol] + accepts
    self.words = words
  }
}
