public import Foundation

/// A user's correction of what was read, kept in a file of its own; the report and the reading stay as they are.
public struct Correction: Sendable, Hashable {
  /// What is corrected.
  public enum Target: Sendable, Hashable {
    /// The number at a place in the text, in Unicode scalars.
    case span(Range<Int>)
    /// All that the report says of a place, a metric and a year; the place by its name.
    case figure(place: String, metric: Metric.ID, year: Int)
  }

  /// The content hash of the report.
  public let report: String
  /// What is corrected.
  public let target: Target
  /// The right value in the metric's unit; `nil` where the number is no figure of the metric at all.
  public let value: Decimal?
  /// Why.
  public let reason: String
  /// Who says so.
  public let who: String
  /// When it was said, as written in the file.
  public let when: String

  /// Creates a correction.
  public init(
    report: String, target: Target, value: Decimal?, reason: String, who: String, when: String
  ) {
    self.report = report
    self.target = target
    self.value = value
    self.reason = reason
    self.who = who
    self.when = when
  }
}

/// An observation as it was read, with what a correction makes of it.
public struct CorrectedObservation: Sendable, Hashable {
  /// The observation as it was read.
  public let original: Observation
  /// The correction, where there is one.
  public let correction: Correction?
  /// The observation to count with; `nil` where the correction takes it out.
  public let effective: Observation?
}

extension [Correction] {
  /// Applies corrections on top of observations.
  ///
  /// Of a figure that a report states several times the first statement takes the new value, and the others are taken
  /// out. Of two corrections of one observation the later in the file counts.
  ///
  /// - Returns: All observations in their order, and a finding for every correction that met none.
  public func apply(
    to observations: [Observation]
  ) -> (observations: [CorrectedObservation], findings: [Finding]) {
    var corrections: [Int: (correction: Correction, isFirst: Bool)] = [:]
    var findings: [Finding] = []
    let byReport = Dictionary(grouping: observations.indices) { observations[$0].provenance.report.hash }
    for correction in self {
      let met = (byReport[correction.report] ?? []).filter { correction.concerns(observations[$0]) }
        .sorted { observations[$0].provenance.span.lowerBound < observations[$1].provenance.span.lowerBound }
      for (rank, index) in met.enumerated() { corrections[index] = (correction, rank == 0) }
      if met.isEmpty { findings.append(correction.unmet) }
    }
    let corrected = observations.indices.map { index in
      let original = observations[index]
      guard let (correction, isFirst) = corrections[index] else {
        return CorrectedObservation(original: original, correction: nil, effective: original)
      }
      let value = isFirst || correction.isOfSpan ? correction.value : nil
      return CorrectedObservation(
        original: original, correction: correction, effective: value.map { original.corrected(to: $0) })
    }
    return (corrected, findings)
  }
}

extension Correction {
  fileprivate var isOfSpan: Bool {
    if case .span = target { true } else { false }
  }

  fileprivate func concerns(_ observation: Observation) -> Bool {
    switch target {
    case .span(let span): observation.provenance.span == span
    case .figure(let place, let metric, let year):
      observation.metric == metric && observation.period?.year == year
        && (observation.place.map { $0.name == place || $0.path.joined() == place } ?? place.isEmpty)
    }
  }

  fileprivate var unmet: Finding {
    let what =
      switch target {
      case .span(let span): "\(span.lowerBound)-\(span.upperBound)"
      case .figure(let place, let metric, let year): "\(place) \(metric) \(year)"
      }
    return Finding(
      kind: "correction-unmet", severity: .warning,
      message:
        "the correction of \(what) in report \(report.prefix(12)) meets no observation; check it against the report"
    )
  }
}

extension Observation {
  /// The same statement with the value that a correction gives it, which is exact.
  fileprivate func corrected(to value: Decimal) -> Observation {
    Observation(
      place: place, metric: metric, period: period, value: value, qualifier: .exact, unit: unit, role: role,
      provenance: provenance)
  }
}
