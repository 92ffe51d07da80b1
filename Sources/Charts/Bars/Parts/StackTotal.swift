internal import Foundation

/// The sum of a stack, as exact as its parts.
struct StackTotal {
  let amount: Decimal
  let qualifier: Chart.Qualifier

  var isBound: Bool { qualifier == .atLeast || qualifier == .atMost }

  /// - Returns: `nil` for a stack without parts.
  init?(_ slot: BarSlot) {
    let cells = slot.marks.compactMap(\.cell)
    guard !cells.isEmpty else { return nil }
    amount = cells.reduce(0) { $0 + $1.amount }
    let kinds = Set(cells.map(\.qualifier))
    // Bounds to one side only bound the sum; mixed with others they say no more than its neighbourhood.
    switch (kinds.contains(.atLeast), kinds.contains(.atMost), kinds.contains(.approx)) {
    case (false, false, false): qualifier = .exact
    case (true, false, false): qualifier = .atLeast
    case (false, true, false): qualifier = .atMost
    default: qualifier = .approx
    }
  }
}
