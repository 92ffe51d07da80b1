/// How a value stands to the number that was written.
public enum Qualifier: String, Sendable, Hashable, CaseIterable {
  case exact
  /// A lower bound: 余, 多, 以上, 超, 逾.
  case atLeast = "at_least"
  /// An upper bound: 不足, 不到, 以下.
  case atMost = "at_most"
  /// Near the number, to either side: 近, 约, 左右.
  case approx
}
