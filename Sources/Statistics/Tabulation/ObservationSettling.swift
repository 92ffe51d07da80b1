/// Observations with their places settled, sorted by what they speak of.
struct SettledObservations {
  /// One place, metric and year.
  struct Cell: Hashable {
    let place: Place
    let metric: Metric.ID
    let year: Int
  }

  private(set) var statements: [Cell: [Statement]] = [:]
  /// The places and years that have a report of their own.
  private(set) var reports: Set<PlaceYear> = []

  init(_ observations: [Observation], places: PlaceTree) {
    let ranks = ReportRanks(observations)
    var settled: [Place: Place?] = [:]
    for (index, observation) in observations.enumerated() {
      guard let written = observation.place, let period = observation.period else { continue }
      let known = settled[written] ?? places.settle(written)
      settled[written] = .some(known)
      guard let place = known else { continue }
      let report = ranks[observation.provenance.report]
      let statement = Statement(
        index: index, value: observation.value, qualifier: observation.qualifier, period: period,
        role: observation.role, report: report.rank, reportYear: report.year,
        start: observation.provenance.span.lowerBound,
        sentence: observation.provenance.sentenceSpan.lowerBound)
      if !statement.isOfLaterReport { reports.insert(PlaceYear(place: place, year: period.year)) }
      statements[Cell(place: place, metric: observation.metric, year: period.year), default: []].append(
        statement)
    }
  }
}

/// The reports of some observations, by whom to believe.
private struct ReportRanks {
  private var ranks: [ReportReference: (rank: Int, year: Int?)] = [:]

  init(_ observations: [Observation]) {
    let byReport = Dictionary(grouping: observations, by: \.provenance.report)
    let ordered = byReport.map { report, own in
      let year = reportYear(of: own)
      return (report: report, year: year, precedence: ReportPrecedence(of: report, year: year))
    }.sorted { $0.precedence < $1.precedence }
    for (rank, entry) in ordered.enumerated() { ranks[entry.report] = (rank, entry.year) }
  }

  subscript(report: ReportReference) -> (rank: Int, year: Int?) { ranks[report] ?? (0, nil) }
}
