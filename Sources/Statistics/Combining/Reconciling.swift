/// The value of one place, metric and year from everything that reports say about it.
///
/// The year's own report wins over figures in later reports; where there is none, or where it covers some months only
/// and the later figure is of the whole year, the figure of the next later report is taken. Of several own reports
/// the one that covers more months wins, then the one that ``ReportPrecedence`` puts first. Figures that cannot agree
/// are conflicts; of the same period only, for a part of a year differs from the whole by nature.
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
    let kind = conflict(of: winner, with: other, metric: metric)
    for index in other.figure.uses.keys { uses[index] = kind == .supersededPart ? .superseded : .overruled }
    if let kind {
      conflicts.append(
        StatementConflict(kind: kind, kept: winner.figure.spokesman, other: other.figure.spokesman))
    }
  }
  let value = YearValue(
    value: winner.figure.value, qualifier: winner.figure.qualifier, months: winner.figure.months,
    isOfLaterReport: winner.isLater, isDisputed: conflicts.contains { $0.kind.isContradiction })
  return YearAccount(value: value, uses: uses, conflicts: conflicts)
}

/// What two reports' figures of one place, metric and year come to: the same as ``reconcile(_:of:denominators:)`` of their
/// statements.
///
/// - Returns: `nil` where it takes the reports' precedence or the metric's rule to decide between them.
public func reconcile(_ left: YearValue, _ right: YearValue) -> YearValue? {
  let monthCounts = (left.months?.count ?? 12, right.months?.count ?? 12)
  if left.isOfLaterReport == right.isOfLaterReport && monthCounts.0 == monthCounts.1 { return nil }
  let (own, later) = left.isOfLaterReport ? (right, left) : (left, right)
  if !own.isOfLaterReport, own.months != nil, later.isOfLaterReport, later.months == nil { return nil }
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

/// What one report says, and whether it is a later report than the year's own.
private typealias Told = (figure: ReportFigure, isLater: Bool)

/// What stands between the figure that was taken and another one; `nil` where they agree or are of other months.
private func conflict(of winner: Told, with other: Told, metric: Metric) -> StatementConflict.Kind? {
  if winner.isLater, !other.isLater { return .supersededPart }
  if !winner.isLater, other.isLater, winner.figure.months != nil, other.figure.months == nil {
    // It would have been taken, had it been possible.
    return agree(winner.figure.number, other.figure.number) ? nil : .laterFigure
  }
  guard other.figure.months == winner.figure.months, !agree(winner.figure.number, other.figure.number) else {
    return nil
  }
  return other.isLater == winner.isLater ? .betweenReports : .laterFigure
}

/// Every report's own figure, the most trusted first.
private func reportFigures(_ statements: [Statement], of metric: Metric, denominators: [Statement]) -> [Told]
{
  let byReport = Dictionary(grouping: statements) { ReportKey(rank: $0.report, isLater: $0.isOfLaterReport) }
  let figures = byReport.map { key, statements in
    let counts = denominators.filter { $0.report == key.rank && $0.isOfLaterReport == key.isLater }
    return (key: key, figure: combine(statements, of: metric, denominators: counts))
  }
  let ordered = figures.sorted { left, right in
    if left.key.isLater != right.key.isLater { return right.key.isLater }
    if left.figure.monthCount != right.figure.monthCount {
      return left.figure.monthCount > right.figure.monthCount
    }
    return left.key.rank < right.key.rank
  }.map { Told($0.figure, $0.key.isLater) }
  return wholeYearFirst(ordered, of: metric)
}

/// Puts the first later figure of the whole year before own ones of some months only.
private func wholeYearFirst(_ figures: [Told], of metric: Metric) -> [Told] {
  guard let own = figures.first, !own.isLater,
    let whole = figures.firstIndex(where: { $0.isLater && $0.figure.isWhole(of: own.figure, metric) })
  else { return figures }
  var figures = figures
  figures.insert(figures.remove(at: whole), at: 0)
  return figures
}

extension ReportFigure {
  /// Whether this can be the whole year's figure to one of some months.
  ///
  /// What adds up over the year must be more than its part: the same number again is most likely that of the months.
  fileprivate func isWhole(of part: ReportFigure, _ metric: Metric) -> Bool {
    guard months == nil, part.months != nil, value != part.value else { return false }
    return metric.kind == .rate || value > part.value
  }
}

/// A report as far as one year is concerned.
private struct ReportKey: Hashable {
  let rank: Int
  let isLater: Bool
}
