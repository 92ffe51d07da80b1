import Foundation

/// What one report says about one metric in one year, from all its statements of it.
struct ReportFigure {
  var value: Decimal
  var qualifier: Qualifier
  var months: ClosedRange<Int>?
  var uses: [Int: StatementUse] = [:]
  var conflicts: [StatementConflict] = []
  /// The index of the statement that stands for the figure in a finding.
  var spokesman: Int

  /// A single statement as it stands.
  init(_ statement: Statement) {
    value = statement.value
    qualifier = statement.qualifier
    months = statement.months
    spokesman = statement.index
    uses[statement.index] = .counted
  }

  var number: (value: Decimal, qualifier: Qualifier) { (value, qualifier) }
  var monthCount: Int { months?.count ?? 12 }

  /// Adds what the same report says of something else: another field of work, or the following months.
  mutating func add(_ other: ReportFigure) {
    qualifier = QualifierSet([qualifier, other.qualifier]).ofSum
    value += other.value
    uses.merge(other.uses) { mine, _ in mine }
    conflicts += other.conflicts
  }
}

/// Combines one report's statements of one metric in one year by the metric's rule.
///
/// - Parameter statements: Not empty, all of one report.
/// - Parameter denominators: The same report's statements of the metric that a rate is a share of.
func combine(_ statements: [Statement], of metric: Metric, denominators: [Statement]) -> ReportFigure {
  if statements.count == 1 { return ReportFigure(statements[0]) }
  let ordered = statements.sorted { ($0.start, $0.index) < ($1.start, $1.index) }
  let periods = periodsToCombine(ordered)
  var figure: ReportFigure?
  for period in periods.counted {
    let part = combinePeriod(ordered.filter { $0.months == period }, of: metric, denominators: denominators)
    if figure == nil { figure = part } else { figure?.add(part) }
  }
  guard var figure else { return ReportFigure(ordered[0]) }
  figure.months = periods.covered
  for statement in ordered where figure.uses[statement.index] == nil {
    figure.uses[statement.index] = .narrower
  }
  return figure
}

/// The periods that make up the year: the widest, or several that follow one another without overlap.
private func periodsToCombine(_ statements: [Statement]) -> (
  counted: [ClosedRange<Int>?], covered: ClosedRange<Int>?
) {
  var periods: [ClosedRange<Int>] = []
  for statement in statements {
    guard let months = statement.months else { return ([nil], nil) }
    if !periods.contains(months) { periods.append(months) }
  }
  periods.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  if zip(periods, periods.dropFirst()).allSatisfy({ $0.upperBound + 1 == $1.lowerBound }) {
    let all = periods[0].lowerBound...periods[periods.count - 1].upperBound
    return (periods, all == 1...12 ? nil : all)
  }
  let widest = periods.max { ($0.count, $0.upperBound) < ($1.count, $1.upperBound) }
  return ([widest], widest)
}

private func combinePeriod(_ statements: [Statement], of metric: Metric, denominators: [Statement])
  -> ReportFigure
{
  let wholes = statements.filter { $0.role == .whole }
  if !wholes.isEmpty {
    var figure = firstOf(wholes)
    for statement in statements where statement.role != .whole { figure.uses[statement.index] = .part }
    return figure
  }
  switch metric.combine {
  case .sum: return sumOf(statements)
  case .total: return firstOf(statements)
  case .first:
    let mean = metric.kind == .rate ? meanOfGroups(statements, counts: denominators) : nil
    return mean ?? firstOf(statements)
  }
}

/// The first statement; a later one that may mean the same number restates it, and any other conflicts with it.
///
/// Of 300余件 and 312件 the exact one is the value, whichever comes first.
private func firstOf(_ statements: [Statement]) -> ReportFigure {
  var kept = statements[0]
  for statement in statements.dropFirst() where kept.qualifier != .exact && statement.qualifier == .exact {
    if agree(kept.number, statement.number) { kept = statement }
  }
  var figure = ReportFigure(kept)
  for statement in statements where statement.index != kept.index {
    if agree(kept.number, statement.number) {
      figure.uses[statement.index] = .restated
    } else {
      figure.uses[statement.index] = .conflicting
      figure.conflicts.append(
        StatementConflict(kind: .withinReport, kept: kept.index, other: statement.index))
    }
  }
  return figure
}

/// The sum over fields of work, each told once.
private func sumOf(_ statements: [Statement]) -> ReportFigure {
  var counted: [Statement] = []
  var restated: [Statement] = []
  for statement in statements {
    if counted.contains(where: statement.restates) {
      restated.append(statement)
    } else {
      counted.append(statement)
    }
  }
  var figure = ReportFigure(counted[0])
  figure.value = counted.reduce(0) { $0 + $1.value }
  figure.qualifier = QualifierSet(counted.map(\.qualifier)).ofSum
  for statement in counted { figure.uses[statement.index] = .counted }
  for statement in restated { figure.uses[statement.index] = .restated }
  return figure
}

/// The mean of several groups' rates, weighted by the groups' own counts; `nil` unless every rate has its count.
///
/// A group's count is the last one before its rate, after the rate before it: 45人参加考试，合格率100%；80人参加…，合格率95%.
private func meanOfGroups(_ rates: [Statement], counts: [Statement]) -> ReportFigure? {
  var mean = WeightedMean()
  var previous = -1
  for rate in rates {
    guard
      let count = counts.filter({ $0.start > previous && $0.start < rate.start && $0.role == rate.role })
        .max(by: { $0.start < $1.start })
    else { return nil }
    mean.add(rate.value, rate.qualifier, weight: count.value, weightQualifier: count.qualifier)
    previous = rate.start
  }
  guard let (value, qualifier) = mean.result else { return nil }
  var figure = ReportFigure(rates[0])
  figure.value = value
  figure.qualifier = qualifier
  for rate in rates { figure.uses[rate.index] = .counted }
  return figure
}
