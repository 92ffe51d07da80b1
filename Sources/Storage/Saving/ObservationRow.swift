internal import Statistics

/// An observation with the numbers that its place, metric and rule have in the store.
struct ObservationRow {
  let observation: Observation
  let ordinal: Int
  let place: Int64?
  let metric: Int64
  let rule: Int64

  init(_ observation: Observation, ordinal: Int, identifiers: Identifiers) throws {
    self.observation = observation
    self.ordinal = ordinal
    place = try observation.place.map(identifiers.place)
    metric = try identifiers.metric(observation.metric).id
    rule = try identifiers.rule(observation.provenance.rule)
  }

  var year: Int? { observation.period?.year }

  func insert(into row: inout RowInsertion, report: Int64) throws {
    let provenance = observation.provenance
    row.bind(report)
    row.bind(ordinal)
    row.bind(place)
    row.bind(metric)
    row.bind(year.map(Int64.init))
    row.bind(MonthsCode.encode(observation.period?.months))
    ValueColumn.bind(observation.value, to: &row)
    row.bind(observation.qualifier.code)
    row.bind(observation.role.code)
    row.bind(provenance.span.lowerBound)
    row.bind(provenance.span.upperBound)
    row.bind(provenance.sentenceSpan.lowerBound)
    row.bind(provenance.sentenceSpan.upperBound)
    row.bind(provenance.page.map(Int64.init))
    row.bind(rule)
    try row.insert()
  }

  /// The statement that the observation makes about its subject; `nil` where it has no year.
  func statement(reportYear: Int?) -> Statistics.Statement? {
    guard let period = observation.period else { return nil }
    return Statement(
      index: ordinal, value: observation.value, qualifier: observation.qualifier, period: period,
      role: observation.role, report: 0, reportYear: reportYear,
      start: observation.provenance.span.lowerBound,
      sentence: observation.provenance.sentenceSpan.lowerBound)
  }
}
