/// The months that several part-years have in common; those that any covers where they have none.
struct CommonMonths: Sendable {
  private var common: (first: Int, last: Int)?
  private var any: (first: Int, last: Int)?

  /// The months; `nil` where no part-year was added.
  var covered: ClosedRange<Int>? {
    guard let common, let any else { return nil }
    return common.first <= common.last ? common.first...common.last : any.first...any.last
  }

  /// Takes in a part-year.
  mutating func add(_ months: ClosedRange<Int>) {
    let ends = (first: months.lowerBound, last: months.upperBound)
    add(common: ends, any: ends)
  }

  /// Takes in what others have in common.
  mutating func add(_ other: CommonMonths) {
    if let common = other.common, let any = other.any { add(common: common, any: any) }
  }

  private mutating func add(common other: (first: Int, last: Int), any all: (first: Int, last: Int)) {
    common = common.map { (max($0.first, other.first), min($0.last, other.last)) } ?? other
    any = any.map { (min($0.first, all.first), max($0.last, all.last)) } ?? all
  }
}
