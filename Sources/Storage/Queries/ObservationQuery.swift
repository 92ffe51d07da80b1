public import Statistics

/// Which observations are asked for; what is `nil` does not matter.
public struct ObservationQuery: Sendable, Hashable {
  /// These places and all under them.
  public var places: [Place]?
  /// The metrics.
  public var metrics: Set<Metric.ID>?
  /// The years.
  public var years: Set<Int>?
  /// The content hashes of the reports.
  public var reports: Set<String>?

  /// Asks for observations.
  public init(
    places: [Place]? = nil, metrics: Set<Metric.ID>? = nil, years: Set<Int>? = nil,
    reports: Set<String>? = nil
  ) {
    self.places = places
    self.metrics = metrics
    self.years = years
    self.reports = reports
  }
}
