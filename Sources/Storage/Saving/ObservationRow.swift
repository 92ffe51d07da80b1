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
  /// The observation is looked at where it lies: to copy twelve million of them would take longer than to store them.
  init(
    inserting observation: UnsafePointer<Observation>, ordinal: Int, of report: Int64, reportYear: Int?,
    identifiers: Identifiers, into row: inout RowInsertion
  ) throws {
    let period = observation.pointee.period
    place = try observation.pointee.place.map(identifiers.place)
    metric = try identifiers.metric(observation.pointee.metric)
    year = period?.year
    row.bind(ObservationNumber.make(report: report, ordinal: ordinal))
    row.bind(place)
    row.bind(metric)
    row.bind(period.map { Int64($0.year) })
    row.bind(MonthsCode.encode(period?.months))
    ValueColumn.bind(observation.pointee.value, to: &row)
    row.bind(observation.pointee.qualifier.code)
    row.bind(observation.pointee.role.code)
    row.bind(observation.pointee.provenance.span.lowerBound)
    row.bind(observation.pointee.provenance.span.upperBound)
    row.bind(observation.pointee.provenance.sentenceSpan.lowerBound)
    row.bind(observation.pointee.provenance.sentenceSpan.upperBound)
    row.bind(observation.pointee.provenance.page.map(Int64.init))
    row.bind(try identifiers.rule(observation.pointee.provenance.rule))
    try row.insert()
    statement = Statement(
      index: ordinal, value: observation.pointee.value, qualifier: observation.pointee.qualifier,
      period: period ?? Period(year: Subject.unknownYear), role: observation.pointee.role, report: 0,
      reportYear: reportYear, start: observation.pointee.provenance.span.lowerBound,
      sentence: observation.pointee.provenance.sentenceSpan.lowerBound)
  }
}
