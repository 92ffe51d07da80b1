import Foundation

/// Checks the statements of each report against each other.
///
/// - Part above whole: more passed than sat, more resolved than accepted.
/// - A rate that its own numerator and denominator do not give, at the digits it is printed with; truncating is as
///   good as rounding.
/// - Fields of work above the whole that is stated for them, one alone or, as a note, all together: fields may overlap.
///
/// Bounds are given the benefit of the doubt. No value is changed.
///
/// - Parameter metrics: The metrics, with the ones that they are parts or shares of.
/// - Returns: Findings with the spans of all numbers concerned, in the order of reports and text.
public func checkReports(
  _ observations: [Observation], metrics: [Metric]
) -> [Finding] {
  let parts = metrics.filter { $0.partOf != nil }
  let rates = metrics.filter { $0.numerator != nil }
  let groups = Dictionary(grouping: observations.filter { $0.role != .prior }) { observation in
    ReportYearKey(
      report: observation.provenance.report, place: observation.place, period: observation.period)
  }
  let findings = groups.values.flatMap { statements -> [Finding] in
    let byMetric = Dictionary(grouping: statements, by: \.metric)
    return parts.compactMap { partFinding($0, byMetric) } + rates.compactMap { rateFinding($0, byMetric) }
      + byMetric.values.flatMap(wholeFindings)
  }
  return findings.sorted {
    ($0.report?.path ?? "", $0.spans.first?.lowerBound ?? 0, $0.kind)
      < ($1.report?.path ?? "", $1.spans.first?.lowerBound ?? 0, $1.kind)
  }
}

private struct ReportYearKey: Hashable {
  let report: ReportReference
  let place: Place?
  let period: Period?
}

/// A part that is stated as more than its whole.
///
/// Only where each metric is stated once can be known which number belongs to which.
private func partFinding(_ metric: Metric, _ byMetric: [Metric.ID: [Observation]]) -> Finding? {
  guard let wholeID = metric.partOf, let part = single(byMetric[metric.id]),
    let whole = single(byMetric[wholeID])
  else { return nil }
  let partMayBeLess = part.qualifier == .atMost || part.qualifier == .approx
  let wholeMayBeMore = whole.qualifier == .atLeast || whole.qualifier == .approx
  guard part.value > whole.value, !partMayBeLess, !wholeMayBeMore else { return nil }
  return finding(
    "part-above-whole", .warning, [part, whole],
    [part.metric, part.figureAsWritten, whole.metric, whole.figureAsWritten])
}

/// A rate that its own counts do not give.
private func rateFinding(_ metric: Metric, _ byMetric: [Metric.ID: [Observation]]) -> Finding? {
  guard let numerator = metric.numerator, let denominator = metric.denominator,
    let rate = single(byMetric[metric.id]), let part = single(byMetric[numerator]),
    let whole = single(byMetric[denominator]),
    [rate, part, whole].allSatisfy({ $0.qualifier == .exact }), whole.value > 0
  else { return nil }
  let expected = part.value * 100 / whole.value
  let places = max(0, -rate.value.lastDigitUnit.exponent)
  let step = Decimal(sign: .plus, exponent: -places, significand: 1)
  guard abs(rate.value - expected) >= step else { return nil }
  return finding(
    "rate-mismatch", .warning, [rate, part, whole],
    [
      rate.metric, rate.figureAsWritten, part.figureAsWritten, whole.figureAsWritten,
      "\(expected.rounded(to: 2, as: .exact))%",
    ])
}

/// The stated whole of a metric, against the fields of work beside it.
private func wholeFindings(_ statements: [Observation]) -> [Finding] {
  guard let whole = single(statements.filter { $0.role == .whole }), whole.qualifier == .exact else {
    return []
  }
  let above = statements.filter {
    $0.role == .plain && $0.value > whole.value && ($0.qualifier == .exact || $0.qualifier == .atLeast)
  }
  if !above.isEmpty {
    return [
      finding(
        "parts-exceed-whole", .warning, [whole] + above,
        [whole.metric, whole.figureAsWritten, above[0].figureAsWritten])
    ]
  }
  let parts = distinctParts(statements, besides: whole)
  let sum = parts.reduce(Decimal(0)) { $0 + $1.value }
  guard sum > whole.value else { return [] }
  return [
    finding(
      "parts-exceed-whole", .note, [whole] + parts,
      [whole.metric, whole.figureAsWritten, "\(sum)"] + parts.map(\.figureAsWritten))
  ]
}

/// The fields of work beside a stated whole, each once, leaving out what says the whole again.
private func distinctParts(_ statements: [Observation], besides whole: Observation) -> [Observation] {
  var parts: [Observation] = []
  for statement in statements.sorted(by: { $0.provenance.span.lowerBound < $1.provenance.span.lowerBound })
  where statement.role == .plain && statement.value != whole.value
    && (statement.qualifier == .exact || statement.qualifier == .atLeast)
    && !parts.contains(where: { $0.value == statement.value && $0.qualifier == statement.qualifier })
  {
    parts.append(statement)
  }
  return parts
}

private func single(_ statements: [Observation]?) -> Observation? {
  guard let statements, let first = statements.first else { return nil }
  return statements.allSatisfy { $0.value == first.value && $0.qualifier == first.qualifier } ? first : nil
}

private func finding(
  _ kind: String, _ severity: Finding.Severity, _ observations: [Observation], _ facts: [String]
) -> Finding {
  Finding(
    kind: kind, severity: severity, facts: facts, report: observations[0].provenance.report,
    spans: observations.map(\.provenance.span).sorted { $0.lowerBound < $1.lowerBound })
}
