/// The value of one place, metric and year from everything that reports say about it.
///
/// The year's own report wins over figures in later reports; where there is none, the figure of the next later report
/// fills the gap. Of several own reports the one that covers more months wins, then the one that
/// ``ReportPrecedence`` puts first. Figures that cannot agree are conflicts; of the same period only, for a part
/// of a year differs from the whole by nature.
///
/// - Parameter denominators: Statements, about the same place and year, of the metric that a rate is a share of.
/// - Returns: `nil` without statements.
public func reconcile(_ statements: [Statement], of metric: Metric, denominators: [Statement] = [])
  -> YearAccount?
{
  var figures = reportFigures(statements, of: metric, denominators: denominators)
  guard !figures.isEmpty else { return nil }
  let winner = figures.removeFirst()
  var uses = winner.figure.uses
  var conflicts = winner.figure.conflicts
  for other in figures {
    for index in other.figure.uses.keys { uses[index] = .overruled }
    guard other.figure.months == winner.figure.months else { continue }
    guard !agree(winner.figure.number, other.figure.number) else { continue }
    conflicts.append(
      StatementConflict(
        kind: other.isLater == winner.isLater ? .betweenReports : .laterFigure, kept: winner.figure.spokesman,
        other: other.figure.spokesman))
  }
  let value = YearValue(
    value: winner.figure.value, qualifier: winner.figure.qualifier, months: winner.figure.months,
    isOfLaterReport: winner.isLater, isDisputed: !conflicts.isEmpty)
  return YearAccount(value: value, uses: uses, conflicts: conflicts)
}

/// What two reports' figures of one place, metric and year come to: the same as ``reconcile(_:of:denominators:)`` of their
/// statements.
///
/// - Returns: `nil` where it takes the reports' precedence to decide between them.
public func reconcile(_ left: YearValue, _ right: YearValue) -> YearValue? {
  let monthCounts = (left.months?.count ?? 12, right.months?.count ?? 12)
  if left.isOfLaterReport == right.isOfLaterReport && monthCounts.0 == monthCounts.1 { return nil }
  let leftWins =
    left.isOfLaterReport == right.isOfLaterReport
    ? monthCounts.0 > monthCounts.1 : right.isOfLaterReport
  let (winner, loser) = leftWins ? (left, right) : (right, left)
  let disagree =
    winner.months == loser.months && !agree((winner.value, winner.qualifier), (loser.value, loser.qualifier))
  return YearValue(
    value: winner.value, qualifier: winner.qualifier, months: winner.months,
    isOfLaterReport: winner.isOfLaterReport, isDisputed: winner.isDisputed || disagree)
}

/// Every report's own figure, the most trusted first.
private func reportFigures(_ statements: [Statement], of metric: Metric, denominators: [Statement]) -> [(
  figure: ReportFigure, isLater: Bool
)] {
  let byReport = Dictionary(grouping: statements) { ReportKey(rank: $0.report, isLater: $0.isOfLaterReport) }
  let figures = byReport.map { key, statements in
    let counts = denominators.filter { $0.report == key.rank && $0.isOfLaterReport == key.isLater }
    return (key: key, figure: combine(statements, of: metric, denominators: counts))
  }
  return figures.sorted { left, right in
    if left.key.isLater != right.key.isLater { return right.key.isLater }
    if left.figure.monthCount != right.figure.monthCount {
      return left.figure.monthCount > right.figure.monthCount
    }
    return left.key.rank < right.key.rank
  }.map { ($0.figure, $0.key.isLater) }
}

/// A report as far as one year is concerned.
private struct ReportKey: Hashable {
  let rank: Int
  let isLater: Bool
}
