internal import Statistics

/// Which metrics findings are about: those that their facts name, else those of the numbers that they point at.
struct FindingSubjects {
  private let known: Set<Metric.ID>
  private let observations: [String: [Observation]]

  /// - Parameter observations: The statements that findings may point at.
  init(_ metrics: [Metric], _ observations: [Observation]) {
    known = Set(metrics.map(\.id))
    self.observations = Dictionary(grouping: observations, by: \.provenance.report.hash)
  }

  /// The metrics; none where a finding is about a report or a place.
  func metrics(of finding: Finding) -> Set<Metric.ID> {
    let named = known.intersection(finding.facts)
    guard named.isEmpty, let report = finding.report else { return named }
    let pointedAt = (observations[report.hash] ?? []).filter { observation in
      finding.spans.contains { $0.overlaps(observation.provenance.span) }
    }
    return Set(pointedAt.map(\.metric))
  }
}
