public import Foundation

/// One statement of a metric's value in a report.
public struct Observation: Sendable, Hashable {
  /// What part a statement plays among others of its metric in the same report.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// A statement of its own: a field of work, or the only figure.
    case plain
    /// A stated whole: 全年共…, 累计….
    case whole
    /// Another year's own figure, given for comparison.
    case prior
  }

  /// The place, or `nil` where the report does not say.
  public let place: Place?
  /// The metric.
  public let metric: Metric.ID
  /// The period, or `nil` where the report does not say.
  public let period: Period?
  /// The value in the metric's canonical unit.
  public let value: Decimal
  /// How the value stands to the number written.
  public let qualifier: Qualifier
  /// The metric's canonical unit.
  public let unit: UnitOfMeasure
  /// The statement's role.
  public let role: Role
  /// Where it was read.
  public let provenance: Provenance

  /// Creates an observation.
  public init(
    place: Place?, metric: Metric.ID, period: Period?, value: Decimal, qualifier: Qualifier,
    unit: UnitOfMeasure, role: Role = .plain, provenance: Provenance
  ) {
    self.place = place
    self.metric = metric
    self.period = period
    self.value = value
    self.qualifier = qualifier
    self.unit = unit
    self.role = role
    self.provenance = provenance
  }
}
