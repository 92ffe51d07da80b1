internal import Statistics

/// A place's values of a year that are not written yet.
struct PendingTotals {
  /// The values in the order of the metrics' numbers.
  private(set) var figures: [Figure] = []
  /// Whether a report speaks of the year as its own.
  private(set) var hasReport = false
  /// Whether they have to be made anew from the statements: the values alone do not say whom to believe.
  private(set) var isStale = false
  private var reportCount = 0

  /// What the reports stored before say.
  init(figures: [Figure] = [], hasReport: Bool = false, reportCount: Int = 0) {
    self.figures = figures
    self.hasReport = hasReport
    self.reportCount = reportCount
  }

  /// Values that have to be made anew.
  init(isStale: Bool) { self.isStale = isStale }

  /// Takes in one more report's figures, in the order of the metrics' numbers.
  mutating func bring(_ others: [Figure], isOwn: Bool) {
    hasReport = hasReport || isOwn
    switch reportCount {
    case 0: figures = others
    case 1: weigh(others)
    default: isStale = true
    }
    reportCount += 1
  }

  private mutating func weigh(_ others: [Figure]) {
    var merged: [Figure] = []
    merged.reserveCapacity(figures.count + others.count)
    var (left, right) = (figures[...], others[...])
    while let first = left.first, let second = right.first {
      if first.metric == second.metric {
        guard let value = reconcile(first.value, second.value) else {
          isStale = true
          return
        }
        merged.append((first.metric, value))
        left.removeFirst()
        right.removeFirst()
      } else {
        merged.append(first.metric < second.metric ? left.removeFirst() : right.removeFirst())
      }
    }
    figures = merged + left + right
  }
}
