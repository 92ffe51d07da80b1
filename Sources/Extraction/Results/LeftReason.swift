/// Why a number was left unbound.
public enum LeftReason: String, Sendable, Hashable, CaseIterable {
  /// No unit that anything is counted in stands behind it.
  case noUnit = "no-unit"
  /// No word beside it names a metric that takes its unit.
  case noMetric = "no-metric"
  /// A word beside it says that it counts something else.
  case otherThing = "other-thing"
  /// It stands in a name: “三项制度”.
  case name
  /// It is an order, a code or a part of a word.
  case notQuantity = "not-quantity"
  /// It is a range or as vague as 数千.
  case noValue = "no-value"
  /// Its digits are damaged: l2件.
  case noise
  /// It is planned, or stands in the part of the report that speaks of plans.
  case plan
  /// It is a target or a duty.
  case target
  /// It stands in the part of the report that speaks of what is wanting.
  case problem
  /// It is a change against another year.
  case change
  /// It adds up several years.
  case cumulative
  /// It is of a few months of a report that covers more.
  case partOfYear = "part-of-year"
  /// It is so much for each.
  case distributive
  /// It is what is left over.
  case remainder
  /// It is denied: 未发生一起….
  case denied
  /// It is of another place or body.
  case otherBody = "other-body"
  /// It is a part of a stated whole of the same metric.
  case part
  /// It is the same activity counted in another way.
  case sameActivity = "same-activity"
  /// It is of another year, and which one is not known.
  case yearUnknown = "year-unknown"
}
