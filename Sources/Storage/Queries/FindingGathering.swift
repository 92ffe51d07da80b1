internal import Foundation
internal import GRDB
public import Statistics

extension Store {
  /// Everything that a reader ought to know of what is asked for, the gravest first: what reading the reports raised,
  /// contradictions within and between reports, jumps and repetitions between years, and copied reports.
  ///
  /// - Parameter metrics: The metrics with their rules.
  /// - Parameter query: Which observations are asked about; a report that has none of them is left out, unless
  ///   everything is asked for, and so is what is about other metrics alone. What is about no metric, as an unknown
  ///   place or a copied report, stays.
  /// - Parameter corrections: What to count in place of what was read.
  public func allFindings(
    about query: ObservationQuery = ObservationQuery(), metrics: [Metric], corrections: Corrections = .none
  ) throws(StoreError) -> [Finding] {
    // Metrics check each other, so that all are looked at whichever are asked about.
    var everyMetric = query
    everyMetric.metrics = nil
    let observations = try observations(matching: everyMetric).compactMap { corrections[$0].effective }
    let asked = observations.filter { query.metrics?.contains($0.metric) ?? true }
    let reports = Set(asked.map(\.provenance.report.hash))
    let wanted = query == ObservationQuery() ? nil : reports
    let tabulation = try tabulationOfStatements(
      metrics: metrics, within: query.places, years: query.years, corrections: corrections)
    let series = query.places?.flatMap { tabulation.checkSeries(within: $0) } ?? tabulation.checkSeries()
    let between = try (tabulation.findings + copiedReports(near: query.places)).filter { finding in
      wanted.flatMap { wanted in finding.report.map { wanted.contains($0.hash) } } ?? true
    }
    let all =
      try findings(reports: wanted) + checkReports(observations, metrics: metrics) + between + series
      + corrections.findings
    let about = query.metrics.map { wanted in
      let subjects = FindingSubjects(metrics, observations)
      return all.filter { finding in
        let metrics = subjects.metrics(of: finding)
        return metrics.isEmpty || !metrics.isDisjoint(with: wanted)
      }
    }
    return (about ?? all).enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }.map(\.element)
  }

  /// The reports that are copies of others, those of some places and their neighbours alone or all.
  private func copiedReports(near places: [Place]?) throws(StoreError) -> [Finding] {
    try read { db in
      let known = try knownPlaces(in: db, scope: places.map(PlaceScope.within))
      let numbers = places.map { known.involved(in: $0).flatMap { known.numbers[$0] ?? [] } }
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT r.hash, r.path, r.format, p.path, p.level, t.text
          FROM reports r JOIN texts t ON t.report_id = r.id LEFT JOIN places p ON p.id = r.place_id
          \(numbers == nil ? "" : "WHERE r.place_id IN (SELECT value FROM json_each(?))")
          ORDER BY r.path, r.hash
          """, arguments: numbers.map { [ObservationSelection.list($0)] } ?? [])
      var copies = CopiedReports()
      var findings: [Finding] = []
      while let row = try rows.next() {
        let reference = ReportReference(hash: HashCode.decode(row[0]), path: row[1], format: row[2])
        let place: Place? = (row[3] as String?).flatMap { Place(pathText: $0, level: row[4]) }
        if let finding = copies.check(reference, place: place, text: row[5]) { findings.append(finding) }
      }
      return findings
    }
  }
}
