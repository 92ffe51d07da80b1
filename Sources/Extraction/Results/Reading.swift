public import Statistics

/// A number that was read and bound to no metric.
public struct UnboundMention: Sendable, Hashable {
  /// Why it was left.
  public let reason: LeftReason
  /// The metric that it would have been a value of but for the reason; `nil` where none was named.
  public let metric: Metric.ID?
  /// The unit behind it, empty where none is known.
  public let unit: String
  /// The number's place in the text, in Unicode scalars.
  public let span: Range<Int>
  /// The number as written.
  public let number: String
  /// The sentence it stands in.
  public let sentence: String

  /// Creates an unbound mention.
  public init(
    reason: LeftReason, metric: Metric.ID?, unit: String, span: Range<Int>, number: String,
    sentence: String
  ) {
    self.reason = reason
    self.metric = metric
    self.unit = unit
    self.span = span
    self.number = number
    self.sentence = sentence
  }
}

/// What was read in a report.
public struct Reading: Sendable, Hashable {
  /// The place that the report is of, or `nil` where it does not say.
  public let place: Place?
  /// From where the place was taken, the strongest evidence first.
  public let placeEvidence: [Evidence]
  /// The period that the report is of, or `nil` where it does not say.
  public let period: Period?
  /// From where the period was taken.
  public let periodEvidence: [Evidence]
  /// The statements of metrics, in the order of the text.
  public let observations: [Observation]
  /// The numbers that were bound to nothing, in the order of the text.
  public let unbound: [UnboundMention]
  /// What a reader ought to know, but for statements that do not fit each other.
  public let findings: [Finding]

  /// Creates a reading.
  public init(
    place: Place?, placeEvidence: [Evidence], period: Period?, periodEvidence: [Evidence],
    observations: [Observation], unbound: [UnboundMention], findings: [Finding]
  ) {
    self.place = place
    self.placeEvidence = placeEvidence
    self.period = period
    self.periodEvidence = periodEvidence
    self.observations = observations
    self.unbound = unbound
    self.findings = findings
  }
}
