public import Foundation

/// A user's correction of what was read, kept in a file of its own; the report and the reading stay as they are.
public struct Correction: Sendable, Hashable {
  /// What is corrected.
  public enum Target: Sendable, Hashable {
    /// The number at a place in the text, in Unicode scalars; as a figure of one metric alone where that is given, for one
    /// number may be read for two.
    case span(Range<Int>, metric: Metric.ID? = nil)
    /// All that the report says of a place, a metric and a year; the place by its name.
    case figure(place: String, metric: Metric.ID, year: Int)
  }

  /// The rule by which corrected values are read, as ``Provenance/rule`` names it.
  public static let rule = "correction"

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

extension Correction {
  /// Whether it is of one number in the text.
  var isOfSpan: Bool {
    if case .span = target { true } else { false }
  }

  /// Whether it corrects an observation of its report.
  func concerns(_ observation: Observation) -> Bool {
    switch target {
    case .span(let span, let metric):
      observation.provenance.span == span && metric ?? observation.metric == observation.metric
    case .figure(let place, let metric, let year):
      observation.metric == metric && observation.period?.year == year
        && (observation.place.map { $0.name == place || $0.path.joined() == place } ?? place.isEmpty)
    }
  }

  /// That it met no observation.
  var unmet: Finding {
    let what =
      switch target {
      case .span(let span, _): "\(span.lowerBound)-\(span.upperBound)"
      case .figure(let place, let metric, let year): "\(place) \(metric) \(year)"
      }
    return Finding(
      kind: "correction-unmet", severity: .warning, facts: [what, String(report.prefix(12))])
  }
}

extension Observation {
  /// The same statement with the value that a correction gives it, which is exact.
  func corrected(to value: Decimal) -> Observation {
    Observation(
      place: place, metric: metric, period: period, value: value, qualifier: .exact, unit: unit, role: role,
      provenance: Provenance(
        report: provenance.report, span: provenance.span, number: provenance.number,
        sentenceSpan: provenance.sentenceSpan, sentence: provenance.sentence, page: provenance.page,
        rule: Correction.rule))
  }
}
