/// Least-squares fitting under an order: pool adjacent violators.
enum IsotonicRegression {
  /// The non-decreasing sequence nearest to `values`, each in `bounds`.
  ///
  /// Clipping the unbounded solution to the bounds gives the bounded one.
  ///
  ///     IsotonicRegression.fitted([1, 3, 2], in: 0...9)  // 1, 2.5, 2.5
  ///
  /// - Complexity: O(*n*).
  static func fitted(_ values: [Double], in bounds: ClosedRange<Double>) -> [Double] {
    var pools: [(sum: Double, count: Int)] = []
    for value in values {
      pools.append((value, 1))
      while pools.count > 1, mean(pools[pools.count - 2]) > mean(pools[pools.count - 1]) {
        let last = pools.removeLast()
        pools[pools.count - 1].sum += last.sum
        pools[pools.count - 1].count += last.count
      }
    }
    return pools.flatMap { pool in
      let value = min(max(mean(pool), bounds.lowerBound), bounds.upperBound)
      return repeatElement(value, count: pool.count)
    }
  }

  private static func mean(_ pool: (sum: Double, count: Int)) -> Double { pool.sum / Double(pool.count) }
}
