extension Tabulation {
  /// Doubts that the years of each place's own values raise: jumps of ten or a hundred times, numbers that come again.
  ///
  /// - Parameter within: Only this place and those under it.
  /// - Returns: Findings with the spans behind the later year's value, where the tabulation has the statements.
  public func checkSeries(within place: Place? = nil) -> [Finding] {
    let known = metrics.values.sorted { $0.id < $1.id }
    return places.places.filter { place == nil || $0 == place || $0.isWithin(place!) }
      .filter { !places.isRolledUp($0) }
      .flatMap { series(of: known, for: $0) }
      .flatMap { series in
        SeriesChecks.findings(in: series).map { found in
          let behind = contributions(of: series.metric, in: found.year, for: series.place).first {
            $0.use == .counted
          }
          return Finding(
            kind: found.kind, severity: .note, facts: found.facts,
            report: behind?.observation.provenance.report,
            spans: behind.map { [$0.observation.provenance.span] } ?? [])
        }
      }
  }
}
