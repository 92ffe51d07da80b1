internal import Statistics

/// An observation as far as totals need it, with the numbers that its place and metric have in the store.
struct ObservationRow {
  let place: Int64?
  let metric: Int64
  let year: Int?
  /// The statement that it makes about its place and year.
  let statement: Statistics.Statement

  /// Binds and inserts the observation, and keeps what totals need.
  ///
  /// The observation is only looked at: to copy twelve million of them would take longer than to store them.
  init(
    inserting observation: borrowing Observation, ordinal: Int, of report: Int64, reportYear: Int?,
    identifiers: Identifiers, into row: inout RowInsertion
  ) throws {
    let period = observation.period
    place = try observation.place.map(identifiers.place)
    metric = try identifiers.metric(observation.metric)
    year = period?.year
    row.bind(ObservationNumber.make(report: report, ordinal: ordinal))
    row.bind(place)
    row.bind(metric)
    row.bind(period.map { Int64($0.year) })
    row.bind(MonthsCode.encode(period?.months))
    ValueColumn.bind(observation.value, to: &row)
    row.bind(observation.qualifier.code)
    row.bind(observation.role.code)
    row.bind(observation.provenance.span.lowerBound)
    row.bind(observation.provenance.span.upperBound)
    row.bind(observation.provenance.sentenceSpan.lowerBound)
    row.bind(observation.provenance.sentenceSpan.upperBound)
    row.bind(observation.provenance.page.map(Int64.init))
    row.bind(try identifiers.rule(observation.provenance.rule))
    try row.insert()
    statement = Statement(
      index: ordinal, value: observation.value, qualifier: observation.qualifier,
      period: period ?? Period(year: Subject.unknownYear), role: observation.role, report: 0,
      reportYear: reportYear, start: observation.provenance.span.lowerBound,
      sentence: observation.provenance.sentenceSpan.lowerBound)
  }
}
