/// What a number goes on from: the number before it in its sentence, and the words that this one was bound by.
struct Chain {
  /// The marks that named the metric of the number before.
  var words = 0..<0
  /// The metrics of the number before.
  var metrics: [Int] = []
  var unit = -1
  /// The metrics that “分别” has yet to hand out, the next one first.
  var awaiting: [Int] = []

  mutating func removeAll() {
    words = 0..<0
    metrics.removeAll(keepingCapacity: true)
    unit = -1
    awaiting.removeAll(keepingCapacity: true)
  }
}
