/// What a user's corrections make of the observations that they concern.
///
/// Of a figure that a report states several times the first statement takes the new value, and the others are taken
/// out. Of two corrections of one observation the later in the file counts.
///
///     let corrections = Corrections(decided, to: observations)
///     corrections[observation].effective?.value
public struct Corrections: Sendable {
  /// No corrections.
  public static let none = Corrections([], to: [])

  /// A finding for every correction that met no observation.
  public let findings: [Finding]
  private let reports: Set<String>
  private let corrected: [Observation: CorrectedObservation]
  private let originalsByEffective: [Observation: Observation]

  /// Applies corrections on top of observations.
  ///
  /// - Parameter observations: All that was read in the reports that the corrections are of; others do no harm.
  public init(_ corrections: [Correction], to observations: [Observation]) {
    var corrected: [Observation: CorrectedObservation] = [:]
    var findings: [Finding] = []
    let byReport = Dictionary(grouping: observations, by: \.provenance.report.hash)
    for correction in corrections {
      let met = (byReport[correction.report] ?? []).filter(correction.concerns)
        .sorted { $0.provenance.span.lowerBound < $1.provenance.span.lowerBound }
      for (rank, original) in met.enumerated() {
        let value = rank == 0 || correction.isOfSpan ? correction.value : nil
        corrected[original] = CorrectedObservation(
          original: original, correction: correction, effective: value.map(original.corrected))
      }
      if met.isEmpty { findings.append(correction.unmet) }
    }
    self.findings = findings
    self.corrected = corrected
    originalsByEffective = Dictionary(
      corrected.values.compactMap { reading in reading.effective.map { ($0, reading.original) } },
      uniquingKeysWith: { first, _ in first })
    reports = Set(corrected.keys.map(\.provenance.report.hash))
  }

  /// Whether no observation is concerned.
  public var isEmpty: Bool { corrected.isEmpty }

  /// The observations concerned, as they were read.
  public var originals: some Sequence<Observation> { corrected.keys }

  /// What was read where an observation counts, which may have been corrected.
  public func reading(behind effective: Observation) -> CorrectedObservation {
    self[originalsByEffective[effective] ?? effective]
  }

  /// An observation with what the corrections make of it.
  public subscript(observation: Observation) -> CorrectedObservation {
    guard reports.contains(observation.provenance.report.hash), let found = corrected[observation] else {
      return CorrectedObservation(original: observation, correction: nil, effective: observation)
    }
    return found
  }
}
