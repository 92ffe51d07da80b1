/// A reading to be looked at, with the doubts about it.
public struct DoubtfulReading: Sendable, Hashable {
  /// The observation as it was read.
  public let observation: Observation
  /// The findings that point at its number or at its whole report, the gravest first; empty where nothing is doubted.
  public let doubts: [Finding]

  /// The readings with the doubts about them, the most doubtful first: by the gravest doubt, then by their number, then in
  /// the order of the reports and their texts.
  public static func all(_ observations: [Observation], findings: [Finding]) -> [DoubtfulReading] {
    let byReport = Dictionary(grouping: findings) { $0.report?.hash }
    let readings = observations.map { observation in
      let doubts = (byReport[observation.provenance.report.hash] ?? []).filter { $0.concerns(observation) }
      return DoubtfulReading(
        observation: observation,
        doubts: doubts.sorted { ($1.severity, $0.kind) < ($0.severity, $1.kind) })
    }
    return readings.enumerated().sorted { left, right in
      let (first, second) = (left.element.doubts, right.element.doubts)
      let (gravest, other) = (first.first?.severity, second.first?.severity)
      if gravest != other { return other.map { severity in gravest.map { $0 > severity } ?? false } ?? true }
      return (second.count, left.offset) < (first.count, right.offset)
    }.map(\.element)
  }
}

extension Finding {
  /// Whether it points at an observation's number, or at no number in particular.
  fileprivate func concerns(_ observation: Observation) -> Bool {
    spans.isEmpty || spans.contains { $0.overlaps(observation.provenance.span) }
  }
}
