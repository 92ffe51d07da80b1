/// What a number goes on from: the number before it in its sentence, and the words that this one was bound by.
struct Chain {
  /// The marks that named the metric of the number before.
  var words = 0..<0
  /// The metrics of the number before.
  var metrics: [Int] = []
  var unit = -1
  /// The earlier time that the number before was of; `nil` for the report's own.
  var time: EarlierTime?
  /// Whether the number before was left, so that its metric is still to be had: 每月一次集中学法，全年开展12次.
  var isOpen = false
  /// The mark up to which words behind the number before were its own.
  var taken = 0
  /// The metrics that “分别” has yet to hand out, the next one first.
  var awaiting: [Int] = []

  mutating func removeAll() {
    words = 0..<0
    metrics.removeAll(keepingCapacity: true)
    unit = -1
    time = nil
    isOpen = false
    taken = 0
    awaiting.removeAll(keepingCapacity: true)
  }
}
