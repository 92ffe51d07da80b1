internal import ChineseNumerals
internal import Foundation

/// Finds the parts of stated wholes: numbers behind 其中, and numbers that add up to the one before them.
struct PartsRule {
  let statements: [Statement]
  /// The first statement of the sentence.
  let first: Int
  /// The statements of the sentence before.
  let previous: Range<Int>

  /// The places of the parts among the statements.
  func parts() -> [Int] {
    var parts: [Int] = []
    for index in first..<statements.count {
      if statements[index].isPart ? hasWhole(before: index) : isSummed(index) { parts.append(index) }
    }
    return parts
  }

  private func hasWhole(before index: Int) -> Bool {
    let metric = statements[index].metric
    return (previous.lowerBound..<index).contains { other in
      statements[other].metric == metric && !statements[other].isPart
        && statements[other].time == statements[index].time
    }
  }

  /// Whether a number is one of at least two that add up to an earlier one of its metric in the sentence.
  private func isSummed(_ index: Int) -> Bool {
    let metric = statements[index].metric
    guard
      let whole = (first..<index).first(where: { statements[$0].metric == metric }),
      statements[whole].time == statements[index].time
    else { return false }
    let parts = (whole + 1..<statements.count).filter {
      statements[$0].metric == metric && statements[$0].time == statements[whole].time
    }
    guard parts.count >= 2 else { return false }
    return parts.reduce(into: Decimal(0)) { $0 += statements[$1].value.decimal }
      == statements[whole].value.decimal
  }
}
