/// Two metrics that bound each other: what is passed, resolved or closed is part of what was sat, accepted or handled.
public struct MetricRelation: Sendable, Hashable {
  /// The metric that counts a part.
  public let part: Metric.ID
  /// The metric that counts the whole.
  public let whole: Metric.ID
  /// The rate that the part is of the whole, where there is one.
  public let rate: Metric.ID?

  /// Relates a part to its whole.
  public init(part: Metric.ID, of whole: Metric.ID, rate: Metric.ID? = nil) {
    self.part = part
    self.whole = whole
    self.rate = rate
  }

  /// The relations among the metrics of the catalogue.
  public static let ofCatalogue: [MetricRelation] = [
    MetricRelation(part: "petition_closed", of: "petition_cases", rate: "petition_closure_rate"),
    MetricRelation(part: "mediation_resolved", of: "mediation_cases", rate: "mediation_success_rate"),
    MetricRelation(part: "exam_passed", of: "exam_participants", rate: "exam_pass_rate"),
    MetricRelation(part: "exam_excellent", of: "exam_participants", rate: "exam_excellence_rate"),
    MetricRelation(part: "hazards_fixed", of: "hazards_found"),
    MetricRelation(part: "info_answered", of: "info_requests"),
    MetricRelation(part: "grid_events_closed", of: "grid_events", rate: "grid_event_closure_rate"),
  ]
}
