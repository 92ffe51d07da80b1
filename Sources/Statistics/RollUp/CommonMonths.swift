/// The months that several part-years have in common; those that any covers where they have none.
struct CommonMonths: Sendable {
  private var commonFirst: Int8 = 1
  private var commonLast: Int8 = 12
  private var first: Int8 = 12
  private var last: Int8 = 1

  /// Whether a part-year was added.
  private var isEmpty: Bool { commonFirst == 1 && commonLast == 12 }

  /// The months; `nil` where no part-year was added.
  var covered: ClosedRange<Int>? {
    guard !isEmpty else { return nil }
    return commonFirst <= commonLast ? Int(commonFirst)...Int(commonLast) : Int(first)...Int(last)
  }

  /// Takes in a part-year.
  mutating func add(_ months: ClosedRange<Int>) {
    narrow(to: Int8(months.lowerBound), Int8(months.upperBound))
    widen(to: Int8(months.lowerBound), Int8(months.upperBound))
  }

  /// Takes in what others have in common.
  mutating func add(_ other: CommonMonths) {
    guard !other.isEmpty else { return }
    narrow(to: other.commonFirst, other.commonLast)
    widen(to: other.first, other.last)
  }

  private mutating func narrow(to first: Int8, _ last: Int8) {
    commonFirst = max(commonFirst, first)
    commonLast = min(commonLast, last)
  }

  private mutating func widen(to first: Int8, _ last: Int8) {
    self.first = min(self.first, first)
    self.last = max(self.last, last)
  }
}
