import Foundation

/// Rates of which the middle one is wanted.
struct Rates: Sendable {
  private var compact: [CompactDecimal] = []
  private var long: [Decimal] = []

  /// No rates.
  init() {}

  /// One rate.
  init(_ rate: Decimal) {
    if let number = CompactDecimal(rate) { compact = [number] } else { long = [rate] }
  }

  mutating func add(_ rate: CompactDecimal) { compact.append(rate) }

  mutating func add(_ other: Rates) {
    compact += other.compact
    long += other.long
  }

  /// The middle one in order, or the mean of the two in the middle; 0 where there is none.
  var median: Decimal {
    guard long.isEmpty else { return Self.middle(of: (long + compact.map(\.decimal)).sorted()) }
    let ordered = compact.sorted()
    let middles = ordered.dropFirst((ordered.count - 1) / 2).prefix(ordered.count.isMultiple(of: 2) ? 2 : 1)
    return Self.middle(of: middles.map(\.decimal))
  }

  private static func middle(of ordered: [Decimal]) -> Decimal {
    guard !ordered.isEmpty else { return 0 }
    let (low, high) = (ordered[(ordered.count - 1) / 2], ordered[ordered.count / 2])
    return low == high ? low : (low + high) / 2
  }
}
