internal import Statistics

/// Of one activity that states both times and premises (检查12次、检查企业45家), finds the times.
struct ActivityRule {
  let statements: [Statement]
  let first: Int
  let units: UnitTable
  let metrics: [Metric]

  /// The statements in plain 次 of a metric that the same sentence also states by premises.
  func times() -> [Int] {
    (first..<statements.count).filter { index in
      let metric = statements[index].metric
      guard metrics[metric].combine == .sum, isTimes(index) else { return false }
      return (first..<statements.count).contains {
        $0 != index && statements[$0].metric == metric && isPremises($0)
          && statements[$0].time == statements[index].time
      }
    }
  }

  private func symbol(_ index: Int) -> String {
    statements[index].unit >= 0 ? units.symbols[statements[index].unit] : ""
  }

  private func isTimes(_ index: Int) -> Bool { symbol(index) == "次" }

  private func isPremises(_ index: Int) -> Bool {
    ["家", "家次", "户", "户次"].contains(symbol(index))
  }
}
