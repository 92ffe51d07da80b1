internal import Statistics

/// A statement with the number of its metric.
typealias MetricStatement = (metric: Int64, statement: Statistics.Statement)

/// A value with the number of its metric.
typealias Figure = (metric: Int64, value: YearValue)

/// One place's values of a year from all statements about it.
enum YearValues {
  /// Every metric's value, in the order of the metrics' numbers.
  static func figures(of statements: [MetricStatement], metrics: [Int64: Metric]) -> [Figure] {
    var figures: [Figure] = []
    figures.reserveCapacity(statements.count)
    forEach(of: statements, metrics: metrics) { figures.append(($0, $1)) }
    return figures
  }

  /// Calls `body` with every metric's value, in the order of the metrics' numbers.
  static func forEach(
    of statements: [MetricStatement], metrics: [Int64: Metric], body: (Int64, YearValue) -> Void
  ) {
    let ordered = statements.sorted { $0.metric < $1.metric }
    var start = 0
    while start < ordered.count {
      let metric = ordered[start].metric
      var end = start + 1
      while end < ordered.count, ordered[end].metric == metric { end += 1 }
      let first = ordered[start].statement
      if end == start + 1 {
        body(
          metric,
          YearValue(
            value: first.value, qualifier: first.qualifier, months: first.months,
            isOfLaterReport: first.isOfLaterReport))
      } else if let rules = metrics[metric] {
        let own = ordered[start..<end].map(\.statement)
        let counts = ordered.filter { metrics[$0.metric]?.id == rules.denominator }.map(\.statement)
        if let account = reconcile(own, of: rules, denominators: counts) { body(metric, account.value) }
      }
      start = end
    }
  }
}
